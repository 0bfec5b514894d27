import {extent} from 'd3-array';
import {yearSpan} from '../model/period.js';
import type {Row} from '../model/row.js';
import type {Messages} from '../text/locales/message-types.js';
import type {Amount} from '../text/wording.js';
import type {Composition} from './composition.js';

/** The number of a row, if it has one. */
export function amountOf(row: unknown): Amount | undefined {
  const {unit, value} = row as Partial<Amount>;
  return unit === undefined || value === undefined ? undefined : (row as Amount);
}

/** The period of a row; undefined in a table without dates. */
export const periodOf = (row: unknown, {kind, chart}: Composition): string | undefined =>
  kind === 'table' ? chart.periodOf?.(row) : (row as Row).period;

/** Where a row is stated. */
export type Stated = Pick<Row, 'source' | 'section' | 'stated'>;

/** Where a table row is stated: what it names no source for is the report's if it has a section, and otherwise nobody's. */
export function statedOf(row: unknown): Stated {
  const {source = '', section = null, stated = null} = row as Partial<Stated>;
  return {source: source === '' && section ? 'report' : source, section, stated};
}

/** First and last year that periods touch, in words; empty if there are none. */
export function yearsIn(periods: readonly (string | undefined)[], words: Messages): string {
  const [first, last] = extent(periods.flatMap((period) => (period === undefined ? [] : yearSpan(period).filter(Number.isFinite))));
  if (first === undefined) return '';
  return first === last ? words.year(first) : words.years(String(first), String(last));
}
