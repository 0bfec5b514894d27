import {group} from 'd3-array';
import {isCrossing, type Row} from '../model/row.js';
import type {Wording} from '../text/wording.js';
import {type Block, type Selection, selects} from './blocks.js';
import {commonWords, isOnTimeAxis, type Point, type Series, timePoints} from './points.js';
import type {PlotOptions} from './plot.js';
import {type Panel, panelHeightNeeded, timePanels} from './time-panels.js';
import type {DrawContext} from './view.js';

/** A small chart over time; several units make one per unit, several series of columns one per series. */
export interface Trend extends Selection, Pick<Panel, 'ranks' | 'step'> {
  /** Columns for growth; lines if not set. */
  readonly form?: Panel['form'];
  /** What tells its lines apart; places if not set. */
  readonly by?: Series;
  /** Lines that keep the color of their place while the others are muted; all if not set. */
  readonly emphasis?: readonly string[];
  /** The measure that names a panel whose lines are measures; only its unit if not set. */
  readonly title?: string;
  /** Whether to draw quarters and months too; only whole years if not set, because a month's sum is not a year's. */
  readonly partsOfYears?: boolean;
}

/** Minimum height of a panel and of all, in pixels. */
const panelHeight = 144;
const minTrendsHeight = 190;

/** Small charts over one time axis. */
export function trends(...panels: readonly Trend[]): Block {
  return {
    measures: [...new Set(panels.flatMap(({measures}) => measures))],
    takes: (row, foreignRows) => panels.some((panel) => takes(panel, row, foreignRows)),
    lines: true,
    grow: panels.length,
    height: (rows, context) => {
      const heights = trendPanels(panels, rows, context).map((panel) => Math.max(panelHeight, panelHeightNeeded(panel, context)));
      return Math.max(minTrendsHeight, ...heights.map((height) => height * heights.length));
    },
    draw: (rows, context, titled) => {
      const drawn = trendPanels(panels, rows, context);
      return timePanels(titled || drawn.length > 1 ? drawn : drawn.map((panel) => ({...panel, title: undefined})), context);
    },
  };
}

/** One chart of lines, a place each, with the years when one passed another. */
export function linesWithCrossings(rows: readonly Row[], context: DrawContext): PlotOptions[] {
  return timePanels([{points: timePoints(rows, context.wording), form: 'lines', crossings: rows.filter(isCrossing)}], context);
}

/** Whether a panel draws a row: one with a date on the axis, or a crossing. */
function takes(trend: Trend, row: Row, foreignRows?: boolean): boolean {
  return (isCrossing(row) || isOnTimeAxis(row, trend.partsOfYears ?? foreignRows)) && selects(trend, row, foreignRows);
}

function trendPanels(panels: readonly Trend[], rows: readonly Row[], {wording, settings}: DrawContext): Panel[] {
  return panels.flatMap((trend): Panel[] => {
    const drawn = rows.filter((row) => takes(trend, row, settings.foreignRows));
    const crossings = drawn.filter(isCrossing);
    const {form = 'lines', ranks = false, step, by = 'place'} = trend;
    const apart =
      form === 'columns' ? ({series, row}: Point) => `${series} ${wording.baseOf(row).base}` : ({row}: Point) => wording.baseOf(row).base;
    const groups = [...group(timePoints(drawn, wording, by, trend.emphasis), apart).values()];
    return groups.map((points) => ({
      points,
      form,
      ranks,
      crossings,
      title: titleOf(points, trend, form === 'columns' && groups.length > 1, wording),
      ...(step === undefined ? {} : {step}),
    }));
  });
}

/** The measure and what all points share, and for one of several column panels its series; without the measure if the lines are measures. */
function titleOf(points: readonly Point[], {by = 'place', title, measures}: Trend, withName: boolean, wording: Wording): string {
  const [first] = points;
  if (!first) return '';
  const drawn = new Set(points.map(({row}) => row.measure));
  const named = title ?? measures.find((id) => drawn.has(id)) ?? first.row.measure;
  const measure = by === 'measure' && !title ? [] : [wording.mainMeasure(named)];
  const rows = points.map(({row}) => row);
  return wording.messages.phrases([...(withName ? [first.name] : []), ...measure, ...commonWords(rows, by, wording)]);
}
