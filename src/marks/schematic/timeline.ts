import {breakLines} from '../../text/line-break.js';
import {textWidth} from '../../text/measure.js';
import {fontSize, type HitArea, linePixels, type PlotOptions} from '../plot.js';
import {shapesPlot, type ShapeText, type Stroke} from '../shapes.js';
import type {DrawContext} from '../view.js';

/** An event, in words. */
export interface Occurrence {
  /** As precise as stated. */
  readonly date: string;
  readonly text: string;
  /** Heading of its lane, and the lane's position among others, from left. */
  readonly lane: string;
  readonly side: number;
  readonly color: string;
  readonly row: unknown;
}

/** Below this width, events form a list; from it on, they form lanes side by side. */
const laneWidth = 230;
const dotSpace = 18;
const rowGap = 10;

interface Layout {
  readonly lanes: readonly string[];
  /** Their headings in lines; none if there is only one. */
  readonly headings: readonly (readonly string[])[];
  /** Left edge of a lane. */
  readonly left: (lane: string) => number;
  readonly oneWidth: number;
  readonly dateWidth: number;
  readonly rows: readonly {
    readonly event: Occurrence;
    readonly date: readonly string[];
    readonly lines: readonly string[];
    readonly top: number;
    readonly height: number;
  }[];
  readonly height: number;
}

function timelineLayout(events: readonly Occurrence[], {width, wording}: Pick<DrawContext, 'width' | 'wording'>): Layout {
  const all = [...new Set([...events].sort((a, b) => a.side - b.side).map(({lane}) => lane))];
  const dates = Math.max(...events.map(({date}) => textWidth(date, fontSize, wording, 'bold'))) + 14;
  const isWide = width - dates >= laneWidth * Math.max(all.length, 1.6);
  const lanes = isWide ? all : [];
  const dateWidth = isWide ? dates : 0;
  const oneWidth = (width - dateWidth) / Math.max(lanes.length, 1);
  const headings = lanes.length > 1 ? lanes.map((lane) => breakLines(lane, oneWidth - 8, fontSize, wording, 'bold')) : [];
  let top = headings.length > 0 ? Math.max(...headings.map((lines) => lines.length)) * linePixels + 8 : 0;
  const rows = events.map((event) => {
    const lines = breakLines(event.text, oneWidth - dotSpace - 8, fontSize, wording);
    const date = breakLines(event.date, dateWidth || oneWidth - dotSpace, fontSize, wording, 'bold');
    const height = (lines.length + (isWide ? 0 : date.length)) * linePixels + rowGap;
    const row = {event, date, lines, top, height};
    top += height;
    return row;
  });
  return {lanes, headings, left: (lane) => dateWidth + Math.max(0, lanes.indexOf(lane)) * oneWidth, oneWidth, dateWidth, rows, height: top};
}

export const timelineHeight = (events: readonly Occurrence[], context: Pick<DrawContext, 'width' | 'wording'>): number =>
  timelineLayout(events, context).height;

/** Events in time order: a list with dates, or lanes side by side if there is room. */
export function timeline(events: readonly Occurrence[], context: DrawContext): PlotOptions {
  const {lanes, headings, left, oneWidth, dateWidth, rows, height} = timelineLayout(events, context);
  const isWide = dateWidth > 0;
  const spare = Math.min(12, Math.max(0, context.height - height) / rows.length);
  const colorOf = ({color}: Occurrence) => (lanes.length > 1 ? color : 'currentColor'); // without lanes no text says what it means
  const at = (index: number) => (rows[index]?.top ?? height) + index * spare;
  const words = rows.flatMap(({event, date, lines}, index): ShapeText[] => [
    {left: isWide ? 0 : left(event.lane) + dotSpace, top: at(index), lines: date, bold: true, color: colorOf(event)},
    {left: left(event.lane) + dotSpace, top: at(index) + (isWide ? 0 : date.length * linePixels), lines},
  ]);
  const heads = headings.map((lines, lane): ShapeText => ({left: left(lanes[lane] ?? ''), top: 0, lines, bold: true}));
  const ends = [at(0), at(rows.length - 1) + linePixels] as const;
  const rails = (isWide ? lanes : [rows[0]?.event.lane ?? '']).map((lane): Stroke => {
    const x = left(lane) + 5;
    return {from: [x, ends[0] + linePixels / 2], to: [x, ends[1]], color: 'var(--_grid)', width: 2};
  });
  const dots = rows.map(({event}, index) => ({x: left(event.lane) + 5, y: at(index) + linePixels / 2, r: 4, color: colorOf(event)}));
  const hitAreas = rows.map(({event: {row, lane}, height: needed}, index): HitArea => ({
    rows: [row],
    form: 'event',
    series: '',
    left: left(lane),
    right: left(lane) + oneWidth,
    top: at(index),
    bottom: at(index) + needed - rowGap,
  }));
  return shapesPlot({texts: [...heads, ...words], strokes: rails, dots, hitAreas}, context.width, Math.max(context.height, height));
}
