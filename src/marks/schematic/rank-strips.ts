import {narrowWidth} from '../../model/layout.js';
import {breakLines} from '../../text/line-break.js';
import {textWidth} from '../../text/measure.js';
import {fontSize, type HitArea, linePixels, type PlotOptions} from '../plot.js';
import {type Dot, shapesPlot, type ShapeText, squareAround, type Stroke} from '../shapes.js';
import type {DrawContext} from '../view.js';

/** A place in one ranking. */
export interface Ranked {
  readonly place: string;
  readonly name: string;
  readonly rank: number;
  readonly color: string;
  /** Whether it is followed from ranking to ranking. */
  readonly followed: boolean;
  readonly row: unknown;
}

export interface Strip {
  readonly title: string;
  readonly ranked: readonly Ranked[];
}

const labelHeight = fontSize + 3;
/** Lines of labels: two above the dots, two below. */
const levels = [-1, 1, -2, 2];
const stripHeight = (strip: Strip, context: Pick<DrawContext, 'width' | 'wording'>): number =>
  stripTitleLines(strip, context).length * linePixels + labelHeight * 4 + 26;
const stripTitleLines = ({title}: Strip, {width, wording}: Pick<DrawContext, 'width' | 'wording'>): string[] =>
  breakLines(title, width, fontSize, wording, 'bold');

export const stripsHeight = (strips: readonly Strip[], context: Pick<DrawContext, 'width' | 'wording'>): number =>
  strips.reduce((sum, strip) => sum + stripHeight(strip, context), 0);

/** Rankings from top to bottom on one scale of ranks, first at the left; followed places are joined from one ranking to the next. */
export function rankStrips(strips: readonly Strip[], context: DrawContext): PlotOptions {
  const last = Math.max(...strips.flatMap(({ranked}) => ranked.map(({rank}) => rank)));
  const side = context.width < narrowWidth ? 24 : 40;
  const x = (rank: number) => side + ((rank - 1) / (last - 1 || 1)) * (context.width - 2 * side);
  const spare = Math.max(0, context.height - stripsHeight(strips, context)) / strips.length;
  let top = 0;
  const drawn = strips.map((strip) => {
    const lines = stripTitleLines(strip, context);
    const y = top + lines.length * linePixels + labelHeight * 2 + 12;
    const placed = {strip, lines, top, y};
    top += stripHeight(strip, context) + Math.min(spare, 24);
    return placed;
  });
  const dots = drawn.flatMap(({strip, y}) =>
    strip.ranked.map(({rank, color, followed}): Dot => ({x: x(rank), y, r: followed ? 6 : 4, color})),
  );
  const words = drawn.flatMap(({strip, lines, top: upper, y}): ShapeText[] => [
    {left: 0, top: upper, lines, bold: true},
    ...labels(strip.ranked, x, y, context),
  ]);
  const hitAreas = drawn.flatMap(({strip: {title, ranked}, y}) =>
    [...ranked]
      .sort((a, b) => a.rank - b.rank)
      .map(({row, rank}): HitArea => ({rows: [row], form: 'rank', series: title, ...squareAround(x(rank), y, 7)})),
  );
  const rails = drawn.map(({y}): Stroke => ({from: [x(1), y], to: [x(last), y], color: 'var(--_grid)', width: 2}));
  return shapesPlot(
    {dots, texts: words, strokes: [...rails, ...joins(drawn, x)], hitAreas, halo: true},
    context.width,
    Math.max(context.height, top),
  );
}

/** Lines from a followed place in one ranking to the next ranking that has it. */
function joins(drawn: readonly {strip: Strip; y: number}[], x: (rank: number) => number): Stroke[] {
  const followed = new Set(drawn.flatMap(({strip}) => strip.ranked.filter((one) => one.followed).map(({place}) => place)));
  return [...followed].flatMap((place) => {
    const points = drawn.flatMap(({strip, y}) => strip.ranked.filter((one) => one.place === place).map((one) => ({...one, y})));
    return points.slice(1).map(({rank, y, color}, index): Stroke => ({
      from: [x(points[index]?.rank ?? 1), points[index]?.y ?? 0],
      to: [x(rank), y],
      color,
      width: 1,
      dashed: true,
    }));
  });
}

/** Rank and name at each dot, followed places first, in the first free line above or below; omitted if none is free. */
function labels(ranked: readonly Ranked[], x: (rank: number) => number, y: number, {width, wording}: DrawContext): ShapeText[] {
  const taken = new Map<number, [number, number][]>();
  const order = [...ranked].sort((a, b) => Number(b.followed) - Number(a.followed) || a.rank - b.rank);
  return order.flatMap(({rank, name, color, followed}): ShapeText[] => {
    const text = `${rank} ${name}`;
    const half = textWidth(text, fontSize, wording, followed ? 'bold' : 'normal') / 2 + 3;
    const middle = Math.min(Math.max(x(rank), half), width - half);
    const level = levels.find((one) => (taken.get(one) ?? []).every(([from, to]) => middle + half <= from || middle - half >= to));
    if (level === undefined) return [];
    taken.set(level, [...(taken.get(level) ?? []), [middle - half, middle + half]]);
    const top = level < 0 ? y - 8 + level * labelHeight : y + 8 + (level - 1) * labelHeight;
    return [{left: middle, top, lines: [text], color: followed ? color : 'var(--_muted)', bold: followed, align: 'middle'}];
  });
}
