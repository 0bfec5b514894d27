import {extent} from 'd3-array';
import {type Row, yearSpan} from '../model/dataset.js';
import type {Messages} from '../text/locales/messages.js';
import type {Amount, Wording} from '../text/wording.js';
import type {DatasetComposition} from './request.js';
import type {TableComposition} from './table.js';

/** What is shown: rows of numbers, or of a table. */
export type Composition = DatasetComposition | TableComposition;

/** The number of a row, where it has one. */
export function amountOf(row: unknown): Amount | undefined {
  const {unit, value} = row as Partial<Amount>;
  return unit === undefined || value === undefined ? undefined : (row as Amount);
}

/** When a row was or happened; undefined in a table without times. */
export const periodOf = (row: unknown, {kind, chart}: Composition): string | undefined =>
  kind === 'table' ? chart.periodOf?.(row) : (row as Row).period;

/** First and last year that periods touch, in words; empty where there are none. */
export function yearsIn(periods: readonly (string | undefined)[], words: Messages): string {
  const [first, last] = extent(periods.flatMap((period) => (period === undefined ? [] : yearSpan(period).filter(Number.isFinite))));
  if (first === undefined) return '';
  return first === last ? words.year(first) : words.years(String(first), String(last));
}

/** Columns by which rows can be told apart, the shortest names first. */
const namings: readonly (readonly ('place' | 'item' | 'measure')[])[] = [
  ['place'],
  ['item'],
  ['measure'],
  ['place', 'item'],
  ['item', 'measure'],
  ['place', 'measure'],
  ['place', 'item', 'measure'],
];

/** The shortest names by which groups of rows are told apart, each group being called after its first row. */
export function seriesNames(groups: readonly (readonly Row[])[], wording: Wording): string[] {
  const word = ({place, item, measure}: Row, column: 'place' | 'item' | 'measure') =>
    column === 'place' ? wording.place(place) : column === 'measure' ? wording.measure(measure) : item === null ? '' : wording.item(item);
  const name = ([row]: readonly Row[], columns: (typeof namings)[number]) =>
    row ? wording.messages.phrases(columns.map((column) => word(row, column)).filter((one) => one !== '')) : '';
  const all = namings.map((columns) => groups.map((rows) => name(rows, columns)));
  return all.find((names) => new Set(names.filter((one) => one !== '')).size === groups.length) ?? (all.at(-1) as string[]);
}
