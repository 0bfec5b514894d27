import {narrowWidth} from '../model/layout.js';
import type {Row} from '../model/row.js';
import type {Unit} from '../model/vocabulary.js';
import {breakLines} from '../text/line-break.js';
import {boldWeight, textWidth} from '../text/measure.js';
import {digitsOf} from '../text/wording.js';
import {columnMarks} from './columns.js';
import {Crossings} from './crossings.js';
import {endLabels, type MarginLabels} from './end-labels.js';
import {seriesLines, statedDots} from './lines.js';
import {isMainPlace} from './place-colors.js';
import {axisX, axisY, fontSize, gridY, hitAreaMark, lineHeight, linePixels, type Markish, type PlotOptions, text} from './plot.js';
import {isSpan, isStated, lastPoints, type Point, stepOf} from './points.js';
import {yearFormat, yearTicks} from './scales.js';
import {valueLabels} from './value-labels.js';
import type {DrawContext} from './view.js';

/** One of several small charts over the same years. */
export interface Panel {
  readonly points: readonly Point[];
  /** Lines for levels, columns from zero for changes. */
  readonly form: 'lines' | 'columns';
  /** Name of the measure, written above the panel with the unit; only the unit if empty, nothing if not set. */
  readonly title?: string | undefined;
  /** Rows with the year in which one place passed another. */
  readonly crossings?: readonly Row[];
  /** Part of the height; equal parts if not set. */
  readonly share?: number;
  /** Whether the smallest value is at the top, as in a ranking. */
  readonly ranks?: boolean;
  /** Years from one value to the next; derived from periods if not set. */
  readonly step?: number;
}

/** Small charts from top to bottom over one time axis, each with its own scale and unit. */
export function timePanels(panels: readonly Panel[], context: DrawContext): PlotOptions[] {
  const {placed, shares, ...axis} = arranged(panels, context);
  return placed.map((panel) => {
    const height = Math.floor((context.height * (panel.share ?? 1)) / shares);
    return panelOptions(panel, {...context, height}, axis);
  });
}

/** Pixels that the panels need: their labels, or a low frame, and everything above and below them. */
export function panelsHeight(panels: readonly Panel[], context: DrawContext): number {
  const {placed, shares} = arranged(panels, context);
  const needed = ({labels: {height}, marginTop}: PlacedPanel) => Math.max(height + 60, marginTop + 27 + Math.max(height, lowestFrame));
  return Math.max(...placed.map((panel) => (needed(panel) * shares) / (panel.share ?? 1)));
}

/** Pixels of a frame that has room for its values. */
const lowestFrame = 72;
const insetTop = 14;

/** The time axis that panels share. */
interface TimeAxis {
  readonly domain: readonly [number, number];
  readonly marginLeft: number;
  readonly marginRight: number;
}

/** The panels with points, with what stands around their frames. */
function arranged(panels: readonly Panel[], context: DrawContext) {
  const years = panels.flatMap(({points}) => points.flatMap(({first, year}) => [first, year]));
  const domain = padded(Math.min(...years), Math.max(...years));
  const drawn = panels.filter(({points}) => points.length > 0).map((panel) => scaled(panel, Math.max(...years), context));
  const marginLeft = Math.max(...drawn.map(({axisWidth}) => axisWidth));
  const marginRight = Math.max(12, ...drawn.map(({labels}) => labels.width));
  const placed = drawn.map((panel): PlacedPanel => {
    const passed = new Crossings(panel.crossings ?? [], context.wording, domain, context.width - marginLeft - marginRight);
    const titles = panel.unitTitle.length;
    return {...panel, passed, marginTop: 12 + passed.height + (titles > 0 ? fontSize / 2 + linePixels * titles : 0)};
  });
  return {placed, shares: drawn.reduce((sum, {share = 1}) => sum + share, 0), domain, marginLeft, marginRight};
}

/** A year span of nonzero length. */
const padded = (first: number, last: number): readonly [number, number] => (last > first ? [first, last] : [first - 1, last + 1]);

/** Columns show their values in place. */
const labelsOf = ({form, points}: Panel, end: number, {wording, width}: DrawContext): MarginLabels =>
  endLabels(form === 'lines' ? points : [], end, wording, width);

interface ScaledPanel extends Panel {
  readonly unitTitle: readonly string[];
  readonly format: (value: number, digits: number) => string;
  readonly tickFormat: (value: number) => string;
  readonly axisWidth: number;
  readonly labels: MarginLabels;
}

interface PlacedPanel extends ScaledPanel {
  readonly passed: Crossings;
  readonly marginTop: number;
}

function scaled(panel: Panel, end: number, context: DrawContext): ScaledPanel {
  const {wording, width} = context;
  const base: Unit = wording.baseOf((panel.points[0] as Point).row);
  const largest = Math.max(...panel.points.map(({value}) => Math.abs(value)));
  const scale = wording.scale(largest);
  const suffix = base.base === 'percent' ? '%' : '';
  const format = (value: number, digits: number) => wording.number(value / scale.factor, digits) + suffix;
  const tickFormat = (value: number) => format(value, 4);
  const unit = wording.scaledUnit(scale, base);
  const title = panel.title === '' ? unit : panel.title && (suffix ? panel.title : wording.titled(panel.title, scale, base));
  return {
    ...panel,
    unitTitle: title ? breakLines(title, width, fontSize, wording, 'bold') : [],
    format,
    tickFormat,
    axisWidth: textWidth(tickFormat(Math.round(largest / scale.factor) * scale.factor * 1.5), fontSize, wording) + 14,
    labels: labelsOf(panel, end, context),
  };
}

function panelOptions(panel: PlacedPanel, context: DrawContext, {domain, marginLeft, marginRight}: TimeAxis): PlotOptions {
  const {points, unitTitle, tickFormat, labels, passed, marginTop, ranks = false} = panel;
  const plotWidth = context.width - marginLeft - marginRight;
  const insetBottom = hasFalls(panel) ? 22 : 0;
  const room = context.height - marginTop - insetTop - insetBottom - 28;
  const ticks = room < 45 ? Math.ceil(room / 45) : Math.max(3, Math.min(6, Math.round(context.height / 64)));
  return {
    width: context.width,
    height: context.height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 28,
    x: {type: 'linear', domain: [...domain], inset: 6},
    y: ranks ? {domain: [Math.max(...points.map(({value}) => value)) + 1, 1]} : {nice: true, zero: true, insetTop, insetBottom},
    color: {type: 'identity'},
    symbol: {type: 'identity'},
    r: {type: 'identity'},
    marks: [
      gridY({stroke: 'var(--_grid)', strokeOpacity: 1, ticks}),
      axisY({label: null, tickSize: 0, tickPadding: 6, tickFormat, ticks}),
      axisX({
        label: null,
        tickFormat: yearFormat,
        ticks: yearTicks(...domain, plotWidth, textWidth('2000', fontSize, context.wording)),
        tickSize: 4,
      }),
      unitTitle.length > 0 ? titleMark(unitTitle, -marginLeft, -marginTop + 2) : null,
      ...passed.marks(),
      ...panelMarks(panel, plotWidth / (domain[1] - domain[0] + 1)),
      ...statedDots(points),
      labels.mark,
      valueLabels(labeledPoints(panel, context), ({row}) => shortValue(row, context, panel), panel.form, context.wording),
      pointHitAreas(panel),
      passed.hitAreas(),
    ],
  };
}

/** Hit areas of the points: line by line, by their ends from top to bottom, each in time order. */
function pointHitAreas({points, form, ranks}: Panel): Markish {
  const order = lastPoints(points).map(({series}) => series);
  if (ranks) order.reverse();
  const sorted = [...points].sort((a, b) => order.indexOf(a.series) - order.indexOf(b.series));
  const value = ({value: y}: Point) => y;
  const ends = {x1: ({first}: Point) => first, x2: ({year}: Point) => year, y1: form === 'columns' ? () => 0 : value, y2: value};
  return hitAreaMark(sorted, ends, ({row, series}) => ({rows: [row], form: form === 'columns' ? 'column' : 'line', series}));
}

const titleMark = (lines: readonly string[], dx: number, dy: number): Markish =>
  text([lines.join('\n')], {
    frameAnchor: 'top-left',
    lineAnchor: 'top',
    lineHeight,
    dx,
    dy,
    textAnchor: 'start',
    fontWeight: boldWeight,
    fill: 'currentColor',
  });

/** Points labeled with their value: those that the report states, and all if there are few; among many, only those of the two cities. */
function labeledPoints({points, form}: Panel, {wording, width}: DrawContext): readonly Point[] {
  const few = points.length <= 12;
  if (form === 'columns') return few ? points : points.filter((point) => isStated(point) || isSpan(point));
  const isLabelled = (point: Point) =>
    few || isSpan(point) || (isStated(point) && point.row.qualifier !== 'derived' && (points.length < 60 || isMainPlace(point.row.place)));
  const inMargin = new Set(width < narrowWidth ? [] : lastPoints(points)); // where their values are
  const stated = new Set(points.filter(isStated).map(moment)); // another publisher's value beside these would only crowd
  return points
    .filter((point) => isLabelled(point) && !inMargin.has(point) && (isStated(point) || !stated.has(moment(point))))
    .sort((a, b) => Number(isStated(b)) - Number(isStated(a)) || wording.baseValue(b.row) - wording.baseValue(a.row));
}

/** Whether columns also go down, so that their values need room below. */
const hasFalls = ({form, points}: Panel): boolean => form === 'columns' && points.some(({value}) => value < 0);

const moment = ({series, year}: Point): string => `${series} ${year}`;

/** A value in the scale of its axis, with its precision sign. */
function shortValue(row: Row, {wording}: DrawContext, panel: ScaledPanel): string {
  const isAlone = panel.form === 'columns' && panel.points.length <= 4 && stepOf(row.period) < 1; // so no axis could say when
  return (isAlone ? `${wording.period(row.period)} ` : '') + wording.sign(row) + panel.format(wording.baseValue(row), digitsOf(row));
}

const panelMarks = (panel: Panel, yearWidth: number): Markish[] =>
  panel.form === 'lines' ? seriesLines(panel.points, panel.step) : columnMarks(panel.points, yearWidth);
