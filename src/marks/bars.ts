import {group, max} from 'd3-array';
import type {DrawContext} from './view.js';
import {narrowWidth} from '../model/layout.js';
import {isCrossing, type Row} from '../model/row.js';
import type {Unit} from '../model/vocabulary.js';
import {fontSize, type PlotOptions} from './plot.js';
import {placeColor} from './place-colors.js';
import {breakLines} from '../text/line-break.js';
import type {Scale} from '../text/number.js';
import {textWidth} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {type Block, drawing, type Selection} from './blocks.js';
import {commonWords, nameOf, type Series, seriesOf} from './points.js';
import {type ShapeBox, linePixels, shapesPlot, type ShapeText} from './shapes.js';

/** A bar with its name and its value in words. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Where a range ends; the bar is paler from `value` on. */
  readonly upTo?: number;
  readonly words: string;
  readonly color: string;
  /** Whether it steps back, as what is not the report’s own does. */
  readonly pale?: boolean;
  /** What it stands for. */
  readonly rows: readonly unknown[];
}

export interface Bars extends Selection {
  /** What a bar stands for; items when not set. */
  readonly by?: Series | 'period';
  /** Largest first, or in the order of the data; for ranks the smallest first. */
  readonly order?: 'largest' | 'smallest' | 'given';
}

/** Bars from zero, one for each place, item, measure or period; rows in several units make one chart a unit. */
export function bars(options: Bars): Block {
  const {measures, takes} = drawing(options);
  return {
    measures,
    takes: (row, ownRows) => !isCrossing(row) && takes(row, ownRows),
    height: (rows, context) =>
      barPanels(rows, options, context.wording).reduce((sum, {drawn, title}) => sum + barsHeight(drawn, title, context), 0),
    draw: (rows, context, titled) => {
      const panels = barPanels(rows, options, context.wording);
      const needed = panels.map(({drawn, title}) => barsHeight(drawn, title, context));
      const spare = (context.height - needed.reduce((sum, height) => sum + height, 0)) / panels.length;
      return panels.map(({drawn, title}, index) => {
        const height = Math.floor((needed[index] ?? 0) + spare);
        return barsPlot(drawn, titled || panels.length > 1 || rows.some(({undated}) => undated) ? title : '', {...context, height});
      });
    },
  };
}

/** Bars of one unit, with their title: measure and, where all are of one, period. */
function barPanels(rows: readonly Row[], options: Bars, wording: Wording): {readonly drawn: readonly Bar[]; readonly title: string}[] {
  const {by = 'item'} = options;
  return [...group(rows, (row) => wording.baseOf(row).base).values()].map((panel) => {
    const chosen = [...group(panel, (row) => (by === 'period' ? row.period : seriesOf(row, by))).values()].map(chosenRow);
    const periods = [...new Set(chosen.map((row) => wording.periodOf(row)))];
    const base = wording.baseOf(chosen[0] as Row);
    const isNamed = by !== 'measure' && isCount(base);
    const measures = wording.messages.list([...new Set(panel.map(({measure}) => wording.measure(wording.mainMeasure(measure))))]);
    const names = by === 'measure' ? [] : [isNamed ? wording.titled(measures, wording.scale(1), base) : measures];
    const when = periods.length === 1 && by !== 'period' ? periods : [];
    const title = wording.messages.phrases([...names, ...commonWords(chosen, by, wording), ...when]);
    const scale = wording.scale(Math.min(...chosen.map((row) => Math.abs(wording.baseValue(row))).filter((value) => value > 0)));
    return {drawn: barsOf(chosen, options, {isNamed, scale, withPeriods: periods.length > 1}, wording), title};
  });
}

/** Whether a unit is a thing that is counted, which a title names once for all bars. */
const isCount = ({en, pattern}: Unit): boolean => pattern?.en === `{n} ${en}` && !en.includes('yuan');

interface BarWords {
  /** Whether the title names the unit. */
  readonly isNamed: boolean;
  /** One for all bars, in which the least of them is still written in full. */
  readonly scale: Scale;
  /** Whether each bar names its period. */
  readonly withPeriods: boolean;
}

function barsOf(
  rows: readonly Row[],
  {by = 'item', order = 'largest'}: Bars,
  {isNamed, scale, withPeriods}: BarWords,
  wording: Wording,
): Bar[] {
  const drawn = rows.map((row): Bar => {
    const period = wording.periodOf(row);
    const name = by === 'period' ? period : nameOf(row, by, wording);
    return {
      name: withPeriods && by !== 'period' ? wording.messages.phrases([name, period]) : name,
      value: row.value === null ? inBase(row.low ?? 0, row, wording) : wording.baseValue(row),
      ...(row.value === null ? {upTo: inBase(row.high ?? 0, row, wording)} : {}),
      words: isNamed ? wording.bare(row, scale) : wording.marked(row, scale),
      color: placeColor(placeOfColor(row)),
      pale: row.source !== 'report',
      rows: [row],
    };
  });
  if (order === 'given') return drawn;
  return drawn.sort((a, b) => (order === 'largest' ? b.value - a.value : a.value - b.value));
}

/** The place whose colour a bar has: the item where it is one of the two cities, else the place. */
const placeOfColor = ({place, item}: Row): string => (item === 'shenzhen' || item === 'hong-kong' ? item : place);

const inBase = (value: number, row: Row, wording: Wording): number => wording.baseValue({...row, value});

/** The last one; of the same year the report’s. */
export function chosenRow(rows: readonly Row[]): Row {
  const year = ({period}: Row) => period.slice(0, 4);
  const wins = (row: Row, best: Row) =>
    year(row) === year(best) ? row.source === 'report' && (best.source !== 'report' || row.period > best.period) : row.period > best.period;
  return rows.reduce((best, row) => (wins(row, best) ? row : best));
}

/** Pixels between a title and the first bar. */
const titleGap = 6;

const barTitleLines = (title: string, {width, wording}: DrawContext): string[] =>
  breakLines(title, width, fontSize, wording.language, 'bold');

interface Placed extends Bar {
  readonly lines: readonly string[];
  readonly top: number;
  /** Upper and lower edge of the bar itself. */
  readonly edges: readonly [number, number];
  readonly bottom: number;
}

/** Pixels that the bars need. */
export const barsHeight = (drawn: readonly Bar[], title: string, context: DrawContext): number =>
  placed(drawn, title, context, 0).at(-1)?.bottom ?? 0;

/** Bars under one another, each with the height of its name and `spare` pixels besides. */
function placed(drawn: readonly Bar[], title: string, context: DrawContext, spare: number): Placed[] {
  const {width, wording} = context;
  const isNarrow = width < narrowWidth;
  let top = title ? barTitleLines(title, context).length * linePixels + titleGap : 0;
  return drawn.map((bar) => {
    const lines = breakLines(bar.name, isNarrow ? width : Math.min(280, width * 0.34), fontSize, wording.language);
    const names = lines.length * linePixels;
    const bottom = top + (isNarrow ? names + 26 : Math.max(30, names + 6)) + spare;
    const thickness = isNarrow ? 16 + spare / 2 : Math.min(20 + spare / 2, bottom - top - 6);
    const upper = isNarrow ? top + names + 2 : (top + bottom - thickness) / 2;
    const result = {...bar, lines, top, edges: [upper, upper + thickness] as const, bottom};
    top = bottom;
    return result;
  });
}

/** Names at the left of bars; where there is little room, above them. The value stands at the end. */
export function barsPlot(drawn: readonly Bar[], title: string, context: DrawContext): PlotOptions {
  const {width, height} = context;
  const isNarrow = width < narrowWidth;
  const spare = Math.min(12, Math.max(0, height - barsHeight(drawn, title, context)) / drawn.length);
  const all = placed(drawn, title, context, spare);
  const left = isNarrow ? 0 : Math.ceil(max(all, ({lines}) => max(lines, (name) => textWidth(name, fontSize))) ?? 0) + 10;
  const scale = scaleOf(drawn, left, width - (max(drawn, ({words}) => textWidth(words, fontSize)) ?? 0) - 10);
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
