import {group} from 'd3-array';
import type {Row} from '../model/row.js';
import type {Unit} from '../model/vocabulary.js';
import type {Scale} from '../text/number.js';
import type {Wording} from '../text/wording.js';
import {type Bar, barsHeight, barsPlot} from './bars-plot.js';
import {type Block, selecting, type Selection} from './blocks.js';
import {isMainPlace, placeColor} from './place-colors.js';
import {commonWords, nameOf, type Series, seriesOf} from './points.js';

export interface Bars extends Selection {
  /** What a bar stands for; items if not set. */
  readonly by?: Series | 'period';
  /** Largest first, or in data order. */
  readonly order?: 'largest' | 'given';
}

/** Bars from zero, one per place, item, measure, or period; rows in several units make one chart per unit. */
export function bars(options: Bars): Block {
  return {
    ...selecting(options),
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

/** Bars of one unit with their title: the measure and, if shared, the period. */
function barPanels(rows: readonly Row[], options: Bars, wording: Wording): {readonly drawn: readonly Bar[]; readonly title: string}[] {
  const {by = 'item'} = options;
  return [...group(rows, (row) => wording.baseOf(row).base).values()].map((panel) => {
    const chosen = [...group(panel, (row) => (by === 'period' ? row.period : seriesOf(row, by))).values()].map(chosenRow);
    const periods = [...new Set(chosen.map((row) => wording.periodOf(row)))];
    const base = wording.baseOf(chosen[0] as Row);
    const isNamed = by !== 'measure' && isCount(base);
    const measures = wording.messages.list(wording.mainMeasures(panel));
    const names = by === 'measure' ? [] : [isNamed ? wording.titled(measures, wording.scale(1), base) : measures];
    const when = periods.length === 1 && by !== 'period' ? periods : [];
    const title = wording.messages.phrases([...names, ...commonWords(chosen, by, wording), ...when]);
    const scale = wording.scale(Math.min(...chosen.map((row) => Math.abs(wording.baseValue(row))).filter((value) => value > 0)));
    return {drawn: barsOf(chosen, options, {isNamed, scale, withPeriods: periods.length > 1}, wording), title};
  });
}

/** Whether a unit is a counted thing, which the title names once for all bars. */
const isCount = ({en, pattern}: Unit): boolean => pattern?.en === `{n} ${en}` && !en.includes('yuan');

interface BarWords {
  /** Whether the title names the unit. */
  readonly isNamed: boolean;
  /** Shared by all bars; even the smallest is written in full. */
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
  return order === 'given' ? drawn : drawn.sort((a, b) => b.value - a.value);
}

/** The place whose color a bar has: the item if it is one of the two cities, or else the place. */
const placeOfColor = ({place, item}: Row): string => (item !== null && isMainPlace(item) ? item : place);

const inBase = (value: number, row: Row, wording: Wording): number => wording.baseValue({...row, value});

/** The latest row; within a year, the report’s. */
export function chosenRow(rows: readonly Row[]): Row {
  const year = ({period}: Row) => period.slice(0, 4);
  const wins = (row: Row, best: Row) =>
    year(row) === year(best) ? row.source === 'report' && (best.source !== 'report' || row.period > best.period) : row.period > best.period;
  return rows.reduce((best, row) => (wins(row, best) ? row : best));
}
