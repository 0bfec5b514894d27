import type {Room} from '../chart.js';
import type {Row, Unit} from '../dataset.js';
import {axisX, axisY, fontSize, gridY, type Markish, type PlotOptions, ruleX, ruleY, text} from '../plot.js';
import {placeColor, yearFormat, yearTicks} from '../scales.js';
import {textWidth} from '../text/width.js';
import {endLabels, type MarginLabels, statedLabels} from './end-labels.js';
import {Passes} from './passes.js';
import {isSpan, isStated, type Point} from './points.js';
import {seriesLines, statedDots} from './series.js';

/** One of several small charts over the same years. */
export interface Panel {
  readonly points: readonly Point[];
  /** Lines for levels, columns from zero for changes. */
  readonly form: 'lines' | 'columns';
  /** Name of the measure, written above the panel together with the unit; nothing is written when not set. */
  readonly title?: string;
  /** Rows that say in which year one place passed another. */
  readonly passes?: readonly Row[];
  /** Part of the height; equal parts when not set. */
  readonly share?: number;
}

/** Small charts from top to bottom over one time axis, each with a scale and a unit of its own. */
export function timePanels(panels: readonly Panel[], room: Room): PlotOptions[] {
  const drawn = panels.filter(({points}) => points.length > 0).map((panel) => scaled(panel, room));
  const years = drawn.flatMap(({points}) => points.flatMap(({first, year}) => [first, year]));
  const domain = [Math.min(...years), Math.max(...years)] as const;
  const marginLeft = Math.max(...drawn.map(({axisWidth}) => axisWidth));
  const marginRight = Math.max(12, ...drawn.map(({labels}) => labels.width));
  const shares = drawn.reduce((sum, {share = 1}) => sum + share, 0);
  return drawn.map((panel) => {
    const height = Math.floor((room.height * (panel.share ?? 1)) / shares);
    return panelOptions(panel, {...room, height}, domain, marginLeft, marginRight);
  });
}

interface ScaledPanel extends Panel {
  readonly unitTitle: string | undefined;
  readonly tickFormat: (value: number) => string;
  readonly axisWidth: number;
  readonly labels: MarginLabels;
}

function scaled(panel: Panel, {wording, width}: Room): ScaledPanel {
  const base: Unit = wording.baseOf((panel.points[0] as Point).row);
  const largest = Math.max(...panel.points.map(({value}) => Math.abs(value)));
  const scale = wording.scale(largest);
  const suffix = base.base === 'percent' ? '%' : '';
  const tickFormat = (value: number) => wording.number(value / scale.factor, 3) + suffix;
  const unit = wording.scaledUnit(scale, base);
  const title = panel.title && (suffix ? panel.title : wording.words.titled(panel.title, unit));
  return {
    ...panel,
    unitTitle: title,
    tickFormat,
    axisWidth: textWidth(tickFormat(Math.round(largest / scale.factor) * scale.factor * 1.5), fontSize) + 14,
    labels: (panel.form === 'lines' ? endLabels : statedLabels)(panel.points, wording, width),
  };
}

function panelOptions(
  panel: ScaledPanel,
  room: Room,
  domain: readonly [number, number],
  marginLeft: number,
  marginRight: number,
): PlotOptions {
  const {points, form, unitTitle, tickFormat, labels} = panel;
  const plotWidth = room.width - marginLeft - marginRight;
  const passes = new Passes(panel.passes ?? [], room.wording, domain, plotWidth);
  const marginTop = 12 + passes.height + (unitTitle ? fontSize * 1.75 : 0);
  return {
    width: room.width,
    height: room.height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 28,
    x: {type: 'linear', domain: [...domain], inset: 6},
    y: {nice: true, zero: true},
    color: {type: 'identity'},
    symbol: {type: 'identity'},
    r: {type: 'identity'},
    marks: [
      gridY({stroke: 'var(--_grid)', strokeOpacity: 1, ticks: Math.max(3, Math.round(room.height / 64))}),
      axisY({label: null, tickSize: 0, tickPadding: 6, tickFormat, ticks: Math.max(3, Math.round(room.height / 64))}),
      axisX({label: null, tickFormat: yearFormat, ticks: yearTicks(...domain, plotWidth), tickSize: 4}),
      unitTitle
        ? text([unitTitle], {
            frameAnchor: 'top-left',
            lineAnchor: 'top',
            dx: -marginLeft,
            dy: -marginTop + 2,
            textAnchor: 'start',
            fontWeight: 600,
            fill: 'currentColor',
          })
        : null,
      ...passes.marks(),
      ...(form === 'lines' ? seriesLines(points) : columns(points, plotWidth / (domain[1] - domain[0] + 1))),
      ...statedDots(points, room.wording),
      labels.mark,
    ],
  };
}

/** Columns from zero: thin rules, so that a year keeps its place on the common time axis. */
function columns(points: readonly Point[], yearWidth: number): Markish[] {
  const others = points.filter((point) => !isStated(point) && !isSpan(point));
  return [
    ruleX(others, {
      x: 'year',
      y1: 0,
      y2: 'value',
      stroke: ({place}: Point) => placeColor(place),
      strokeOpacity: 0.75,
      strokeWidth: Math.max(1.5, Math.min(18, yearWidth * 0.6)),
    }),
    ruleY([0], {stroke: 'currentColor', strokeOpacity: 0.6}),
  ];
}
