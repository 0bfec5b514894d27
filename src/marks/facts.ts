import {group} from 'd3-array';
import {narrowWidth} from '../model/layout.js';
import {isCrossing, type Row} from '../model/row.js';
import {breakLines} from '../text/line-break.js';
import {textWidth} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {type Block, selecting, type Selection} from './blocks.js';
import {placeColor} from './place-colors.js';
import {fontSize, type HitArea, lineHeight, linePixels, type PlotOptions} from './plot.js';
import {shapesPlot, type ShapeText} from './shapes.js';
import type {DrawContext} from './view.js';

/** Sizes of large numbers in pixels; `long` if one is long for its column. */
const factSizes = {large: 22, long: 16};
/** Minimum width of a fact, and the gap between two. */
const factWidth = {wide: 200, narrow: 130};
const between = 16;

interface Fact {
  readonly rows: Same;
  readonly size: number;
  readonly number: readonly string[];
  readonly caption: readonly string[];
  readonly color: string;
}

/** Single numbers in large type, each with its context (what, whose, when), in the order of the measures. */
export function facts(selection: Selection): Block {
  return {
    ...selecting(selection),
    height: (rows, context) => factsLayout(ordered(rows, selection), context).height,
    draw: (rows, context) => [factsPlot(ordered(rows, selection), context)],
  };
}

/** Rows of one fact: a number shared by several items appears once. If the report and another publisher state it, the report’s row wins. */
type Same = readonly [Row, ...Row[]];

function ordered(rows: readonly Row[], {measures}: Selection): Same[] {
  const stated = [...group(rows, ({measure, place, item, period}) => [measure, place, item, period.slice(0, 4)].join()).values()].flatMap(
    (same) => (same.some(({source}) => source === 'report') ? same.filter(({source}) => source === 'report') : same),
  );
  const facts = group(stated, ({measure, place, value, unit, qualifier, period}) =>
    [measure, place, value, unit, qualifier, period].join(),
  );
  const same = [...facts.values()].flatMap(([first, ...others]): Same[] => (first ? [[first, ...others]] : []));
  return same.sort(([a], [b]) => measures.indexOf(a.measure) - measures.indexOf(b.measure));
}

function factsLayout(rows: readonly Same[], {width, wording}: DrawContext) {
  const least = width < narrowWidth ? factWidth.narrow : factWidth.wide;
  const columns = Math.max(1, Math.min(rows.length, Math.floor((width + between) / (least + between))));
  const columnWidth = (width - between * (columns - 1)) / columns;
  const isLong = rows.some(([row]) => textWidth(numberOf(row, wording), factSizes.large, wording, 'bold') > columnWidth);
  const size = isLong ? factSizes.long : factSizes.large;
  const all = rows.map((row) => factOf(row, columnWidth, size, wording));
  const lines = Array.from({length: Math.ceil(all.length / columns)}, (_, index) => all.slice(index * columns, (index + 1) * columns));
  const heights = lines.map((cells) => Math.max(...cells.map(factHeight)) + 10);
  return {lines, heights, columnWidth, height: heights.reduce((sum, height) => sum + height, 0)};
}

const numberOf = (row: Row, wording: Wording): string => (isCrossing(row) ? wording.period(String(row.value)) : wording.marked(row));

function factOf(same: Same, width: number, size: number, wording: Wording): Fact {
  const [row] = same;
  return {
    rows: same,
    size,
    number: breakLines(numberOf(row, wording), width, size, wording, 'bold'),
    caption: breakLines(factCaption(same, wording), width, fontSize, wording),
    color: placeColor(row.place),
  };
}

/** What a number means: `Outlets of banks, Shenzhen, 2021`. */
function factCaption(same: Same, wording: Wording): string {
  const [row] = same;
  const {place, item, measure} = row;
  if (isCrossing(row)) return wording.messages.crossing(String(row.value), [wording.place(place)], wording.item(item ?? ''));
  const items = same.flatMap(({item: one}) => (one === null ? [] : [wording.item(one)]));
  const whose = [wording.place(place), ...(items.length > 0 ? [wording.messages.list(items)] : [])];
  return wording.messages.phrases([wording.measure(measure), ...whose, wording.periodOf(row)]);
}

const factHeight = ({number, caption, size}: Fact): number => number.length * size * lineHeight + caption.length * linePixels;

function factsPlot(rows: readonly Same[], context: DrawContext): PlotOptions {
  const {lines, heights, columnWidth} = factsLayout(rows, context);
  let top = 0;
  const cells = lines.flatMap((facts, line) => {
    const placed = facts.map((fact, column) => ({fact, left: column * (columnWidth + between), top}));
    top += heights[line] ?? 0;
    return placed;
  });
  const words = cells.flatMap(({fact, left, top: upper}) => factTexts(fact, left, upper));
  const hitAreas = cells.map(({fact, left, top: upper}): HitArea => ({
    rows: fact.rows,
    form: 'fact',
    series: '',
    left,
    right: left + columnWidth,
    top: upper,
    bottom: upper + factHeight(fact),
  }));
  return shapesPlot({texts: words, hitAreas}, context.width, context.height);
}

const factTexts = ({number, caption, color, size}: Fact, left: number, top: number): ShapeText[] => [
  {left, top, lines: number, color, size, bold: true},
  {left, top: top + number.length * size * lineHeight, lines: caption, color: 'var(--_muted)'},
];
