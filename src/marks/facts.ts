import {group} from 'd3-array';
import {narrowWidth, type Room} from './view.js';
import {isPassing, type Row} from '../model/dataset.js';
import {fontSize, type PlotOptions, type Spot} from './plot.js';
import {placeColor} from './scales.js';
import {breakLines} from '../text/line-break.js';
import {textWidth} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {type Block, drawing, type Selection} from './blocks.js';
import {line, lineHeight, shapesPlot, type Words} from './shapes.js';

/** Pixels of large numbers, and of those of which one is long for its column. */
const sizes = {large: 22, long: 16};
/** Least width of a fact, and what stands between two. */
const factWidth = {wide: 200, narrow: 130};
const between = 16;

interface Fact {
  readonly rows: Same;
  readonly size: number;
  readonly number: readonly string[];
  readonly context: readonly string[];
  readonly color: string;
}

/** Single numbers in large letters, each with its context: what, whose, when. In the order of the measures. */
export function facts(selection: Selection): Block {
  return {
    ...drawing(selection),
    height: (rows, room) => layout(ordered(rows, selection), room).height,
    draw: (rows, room) => [plotOf(ordered(rows, selection), room)],
  };
}

/** Rows of one fact: the same number of several items is said once. Where the report and another publisher state the same, the report’s. */
type Same = readonly [Row, ...Row[]];

function ordered(rows: readonly Row[], {measures}: Selection): Same[] {
  const stated = [...group(rows, ({measure, place, item, period}) => [measure, place, item, period.slice(0, 4)].join()).values()].flatMap(
    (same) => (same.some(({source}) => source === 'report') ? same.filter(({source}) => source === 'report') : same),
  );
  const facts = group(stated, ({measure, place, value, unit, qualifier, period}) =>
    [measure, place, value, unit, qualifier, period].join(),
  );
  return ([...facts.values()] as unknown as Same[]).sort(([a], [b]) => measures.indexOf(a.measure) - measures.indexOf(b.measure));
}

function layout(rows: readonly Same[], {width, wording}: Room) {
  const least = width < narrowWidth ? factWidth.narrow : factWidth.wide;
  const columns = Math.max(1, Math.min(rows.length, Math.floor((width + between) / (least + between))));
  const columnWidth = (width - between * (columns - 1)) / columns;
  const isLong = rows.some(([row]) => textWidth(numberOf(row, wording), sizes.large, 'bold') > columnWidth);
  const size = isLong ? sizes.long : sizes.large;
  const all = rows.map((row) => factOf(row, columnWidth, size, wording));
  const lines = Array.from({length: Math.ceil(all.length / columns)}, (_, index) => all.slice(index * columns, (index + 1) * columns));
  const heights = lines.map((cells) => Math.max(...cells.map(factHeight)) + 10);
  return {lines, heights, columnWidth, height: heights.reduce((sum, height) => sum + height, 0)};
}

const numberOf = (row: Row, wording: Wording): string => (isPassing(row) ? wording.period(String(row.value)) : wording.marked(row));

function factOf(same: Same, width: number, size: number, wording: Wording): Fact {
  const [row] = same;
  return {
    rows: same,
    size,
    number: breakLines(numberOf(row, wording), width, size, wording.language, 'bold'),
    context: breakLines(contextOf(same, wording), width, fontSize, wording.language),
    color: placeColor(row.place),
  };
}

/** What a number is of: `Outlets of banks, Shenzhen, 2021`. */
function contextOf(same: Same, wording: Wording): string {
  const [row] = same;
  const {place, item, measure} = row;
  if (isPassing(row)) return wording.words.passes(String(row.value), [wording.place(place)], wording.item(item ?? ''));
  const items = same.flatMap(({item: one}) => (one === null ? [] : [wording.item(one)]));
  const whose = [wording.place(place), ...(items.length > 0 ? [wording.words.list(items)] : [])];
  return wording.words.phrases([wording.measure(measure), ...whose, wording.periodOf(row)]);
}

const factHeight = ({number, context, size}: Fact): number => number.length * size * lineHeight + context.length * line;

function plotOf(rows: readonly Same[], room: Room): PlotOptions {
  const {lines, heights, columnWidth} = layout(rows, room);
  let top = 0;
  const cells = lines.flatMap((facts, line) => {
    const placed = facts.map((fact, column) => ({fact, left: column * (columnWidth + between), top}));
    top += heights[line] ?? 0;
    return placed;
  });
  const words = cells.flatMap(({fact, left, top: upper}) => wordsOf(fact, left, upper));
  const spots = cells.map(({fact, left, top: upper}): Spot => ({
    rows: fact.rows,
    form: 'fact',
    series: '',
    left,
    right: left + columnWidth,
    top: upper,
    bottom: upper + factHeight(fact),
  }));
  return shapesPlot({words, spots}, room.width, room.height);
}

const wordsOf = ({number, context, color, size}: Fact, left: number, top: number): Words[] => [
  {left, top, lines: number, color, size, bold: true},
  {left, top: top + number.length * size * lineHeight, lines: context, color: 'var(--_muted)'},
];
