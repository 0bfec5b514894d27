import {ascending, group, sum} from 'd3-array';
import type {Row} from '../model/row.js';
import {breakLines} from '../text/line-break.js';
import {textWidth} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {type Block, selecting, type Selection} from './blocks.js';
import {placeColor} from './place-colors.js';
import {fontSize, type HitArea, linePixels, type PlotOptions} from './plot.js';
import {nameOf, type Series, seriesOf} from './points.js';
import {type ShapeBox, shapesPlot, type ShapeText} from './shapes.js';
import type {DrawContext} from './view.js';

export interface Shares extends Selection {
  /** What a bar stands for; periods if not set. */
  readonly by?: 'place' | 'period';
  /** What its parts are; items if not set. */
  readonly parts?: Series;
}

interface Part {
  /** Not set for the rest. */
  readonly row?: Row;
  readonly words: string;
  /** Fraction of the whole; for the unstated rest, what remains. */
  readonly share: number;
  readonly color: string;
  readonly opacity: number;
}

interface Whole {
  readonly name: string;
  /** Whether the report states any part; a bar only from other publishers is thinner. */
  readonly isStated: boolean;
  readonly parts: readonly Part[];
}

/** Parts of a whole in one bar per place or period, with the names of the parts below it; what is not stated stays unfilled. */
export function shares(options: Shares): Block {
  return {
    ...selecting(options),
    height: (rows, context) => wholesOf(rows, options, context.wording).reduce((height, whole) => height + wholeHeight(whole, context), 0),
    draw: (rows, context) => [sharesPlot(wholesOf(rows, options, context.wording), context)],
  };
}

const opacities = [1, 0.62, 0.36, 0.18, 0.5, 0.28, 0.8, 0.1];

function wholesOf(rows: readonly Row[], {by = 'period', parts = 'item', measures, items = []}: Shares, wording: Wording): Whole[] {
  const drawn = rows.filter(({value}) => value !== null).sort((a, b) => ascending(a.period, b.period));
  const order: readonly (string | null)[] = parts === 'measure' ? measures : items;
  const names = [...new Set(drawn.map((row) => seriesOf(row, parts)))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...group(drawn, ({place, period}) => (by === 'place' ? place : `${period} ${place}`)).values()].map((whole) => {
    const stated = [...group(whole, (row) => seriesOf(row, parts)).values()].map(preferredRow);
    const [first] = stated as [Row];
    const amount = (row: Row) => wording.fraction(row) ?? wording.baseValue(row);
    const all = sum(stated, amount);
    const total = wording.fraction(first) === undefined ? all : Math.max(1, all);
    const measure = wording.mainMeasure(first.measure);
    const named = [wording.place(first.place), ...(parts === 'measure' ? [] : [measure]), wording.periodOf(first)];
    const sorted = stated.sort((a, b) => names.indexOf(seriesOf(a, parts)) - names.indexOf(seriesOf(b, parts)));
    const written = sorted.map((row): Part => ({
      row,
      words: `${nameOf(row, parts, wording)} ${wording.marked(row)}`,
      share: amount(row) / total,
      color: placeColor(row.place),
      opacity: opacities[names.indexOf(seriesOf(row, parts)) % opacities.length] ?? 1,
    }));
    const rest: Part = {words: wording.messages.notStated, share: 1 - all / total, color: 'var(--_other)', opacity: 0};
    return {
      name: wording.messages.phrases(named),
      isStated: stated.some(({source}) => source === 'report'),
      parts: rest.share > 0.005 ? [...written, rest] : written,
    };
  });
}

/** The report’s row, or the first. */
const preferredRow = (rows: readonly Row[]): Row => rows.find(({source}) => source === 'report') ?? (rows[0] as Row);

const barHeight = 24;
const swatch = 10;
const partGap = 14;
const wholeGap = 12;

interface PartLabel extends Part {
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
}

/** Names of the parts below their bar, each after a swatch, side by side as far as the width allows. */
function partLabels({parts}: Whole, {width, wording}: Pick<DrawContext, 'width' | 'wording'>): {entries: PartLabel[]; height: number} {
  let [left, top, bottom] = [0, 0, 0];
  const entries = parts.map((part) => {
    const lines = breakLines(part.words, width - swatch - 5, fontSize, wording);
    const needed = swatch + 5 + Math.max(...lines.map((words) => textWidth(words, fontSize, wording)));
    if (left > 0 && left + needed > width) [left, top] = [0, bottom];
    const entry = {...part, lines, left, top};
    left += needed + partGap;
    bottom = Math.max(bottom, top + lines.length * linePixels + 2);
    return entry;
  });
  return {entries, height: bottom};
}

const nameLines = ({name}: Whole, {width, wording}: Pick<DrawContext, 'width' | 'wording'>): string[] =>
  breakLines(name, width, fontSize, wording, 'bold');

const wholeHeight = (whole: Whole, context: Pick<DrawContext, 'width' | 'wording'>): number =>
  nameLines(whole, context).length * linePixels + 4 + barHeight + 6 + partLabels(whole, context).height + wholeGap;

function sharesPlot(wholes: readonly Whole[], context: DrawContext): PlotOptions {
  const [boxes, words, hitAreas]: [ShapeBox[], ShapeText[], HitArea[]] = [[], [], []];
  let top = 0;
  for (const whole of wholes) {
    const names = nameLines(whole, context);
    words.push({left: 0, top, lines: names, bold: true});
    const bar = top + names.length * linePixels + 4;
    const legendTop = bar + barHeight + 6;
    const thin = whole.isStated ? 0 : 5;
    const parts = shareSegments(whole.parts, bar + thin, bar + barHeight - thin, context.width - 1);
    boxes.push(...parts);
    hitAreas.push(...partHitAreas(whole, parts));
    for (const {left, top: offset, color, opacity, lines} of partLabels(whole, context).entries) {
      const upper = legendTop + offset;
      boxes.push({left: left + 0.5, right: left + swatch, top: upper + 2.5, bottom: upper + 2.5 + swatch, color, opacity});
      words.push({left: left + swatch + 5, top: upper, lines});
    }
    top += wholeHeight(whole, context);
  }
  return shapesPlot({boxes, texts: words, hitAreas}, context.width, context.height);
}

/** Hit areas of the parts that have a stated value. */
const partHitAreas = ({parts, name}: Whole, drawn: readonly ShapeBox[]): HitArea[] =>
  parts.flatMap(({row}, index) => {
    const {left, right, top, bottom} = drawn[index] as ShapeBox;
    return row ? [{rows: [row], form: 'part', series: name, left, right, top, bottom}] : [];
  });

/** The parts side by side over the full width. */
function shareSegments(parts: readonly Part[], top: number, bottom: number, width: number): ShapeBox[] {
  let left = 0.5;
  return parts.map(({share, color, opacity}) => {
    const right = left + share * width;
    const box = {left, right: Math.max(left + 1, right - 2), top, bottom, color, opacity};
    left = right;
    return box;
  });
}
