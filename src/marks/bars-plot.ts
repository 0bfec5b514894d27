import {max} from 'd3-array';
import {narrowWidth} from '../model/layout.js';
import {breakLines} from '../text/line-break.js';
import {textWidth} from '../text/measure.js';
import {fontSize, linePixels, type PlotOptions} from './plot.js';
import {type ShapeBox, shapesPlot, type ShapeText} from './shapes.js';
import type {DrawContext} from './view.js';

/** A bar with its name and its value in words. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** End of a range; the bar is paler beyond `value`. */
  readonly upTo?: number;
  readonly words: string;
  readonly color: string;
  /** Whether it is muted, as data not from the report is. */
  readonly pale?: boolean;
  /** Rows it stands for. */
  readonly rows: readonly unknown[];
}

/** Pixels between a title and the first bar. */
const titleGap = 6;

const barTitleLines = (title: string, {width, wording}: DrawContext): string[] => breakLines(title, width, fontSize, wording, 'bold');

interface Placed extends Bar {
  readonly lines: readonly string[];
  readonly top: number;
  /** Top and bottom edges of the bar itself. */
  readonly edges: readonly [number, number];
  readonly bottom: number;
}

/** Pixels that the bars need. */
export const barsHeight = (drawn: readonly Bar[], title: string, context: DrawContext): number =>
  placed(drawn, title, context, 0).at(-1)?.bottom ?? 0;

/** Stacks the bars, each as high as its name plus `spare` pixels. */
function placed(drawn: readonly Bar[], title: string, context: DrawContext, spare: number): Placed[] {
  const {width, wording} = context;
  const isNarrow = width < narrowWidth;
  let top = title ? barTitleLines(title, context).length * linePixels + titleGap : 0;
  return drawn.map((bar) => {
    const lines = breakLines(bar.name, isNarrow ? width : Math.min(280, width * 0.34), fontSize, wording);
    const names = lines.length * linePixels;
    const bottom = top + (isNarrow ? names + 26 : Math.max(30, names + 6)) + spare;
    const thickness = isNarrow ? 16 + spare / 2 : Math.min(20 + spare / 2, bottom - top - 6);
    const upper = isNarrow ? top + names + 2 : (top + bottom - thickness) / 2;
    const result = {...bar, lines, top, edges: [upper, upper + thickness] as const, bottom};
    top = bottom;
    return result;
  });
}

/** Names are left of the bars, or above them if the chart is narrow. The value is at the end. */
export function barsPlot(drawn: readonly Bar[], title: string, context: DrawContext): PlotOptions {
  const {width, height, wording} = context;
  const isNarrow = width < narrowWidth;
  const spare = Math.min(12, Math.max(0, height - barsHeight(drawn, title, context)) / drawn.length);
  const all = placed(drawn, title, context, spare);
  const left = isNarrow ? 0 : Math.ceil(max(all, ({lines}) => max(lines, (name) => textWidth(name, fontSize, wording))) ?? 0) + 10;
  const scale = scaleOf(drawn, left, width - (max(drawn, ({words}) => textWidth(words, fontSize, wording)) ?? 0) - 10);
  const zero = scale(0);
  const names = all.map(({lines, top, bottom}): ShapeText =>
    isNarrow ? {left, top, lines} : {left: left - 10, top: (top + bottom - lines.length * linePixels) / 2, lines, align: 'end'},
  );
  const values = all.map(({value, upTo = value, words, edges: [upper, lower]}): ShapeText => ({
    left: Math.max(zero, scale(upTo)) + 6,
    top: (upper + lower - linePixels) / 2,
    lines: [words],
  }));
  const heading: ShapeText = {left: 0, top: 0, lines: barTitleLines(title, context), bold: true};
  return shapesPlot(
    {
      boxes: all.flatMap((bar) => boxesOf(bar, scale)),
      texts: [...(title ? [heading] : []), ...names, ...values],
      strokes: isNarrow ? [] : [{from: [zero, all[0]?.top ?? 0], to: [zero, all.at(-1)?.bottom ?? 0], color: 'var(--_muted)'}],
      hitAreas: all.map(({rows, top, bottom}) => ({rows, form: 'bar', series: title, left: 0, right: width, top, bottom})),
    },
    width,
    height,
  );
}

function boxesOf({value, upTo, color, pale, edges: [top, bottom]}: Placed, scale: (value: number) => number): ShapeBox[] {
  const [left, right] = [scale(Math.min(0, value)), scale(Math.max(0, value))];
  const box = {left, right, top, bottom, color, opacity: pale ? 0.45 : 1};
  return upTo === undefined ? [box] : [box, {...box, left: right, right: scale(upTo), opacity: 0.15}];
}

function scaleOf(drawn: readonly Bar[], left: number, right: number): (value: number) => number {
  const lowest = Math.min(0, ...drawn.map(({value}) => value));
  const highest = Math.max(0, ...drawn.map(({value, upTo = value}) => upTo));
  const length = Math.max(right - left, 20) / (highest - lowest || 1);
  return (value) => left + (value - lowest) * length;
}
