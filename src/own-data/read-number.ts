import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import {plainText} from './plain-text.js';

const englishNumber = /^(?:\d+(?:\.\d*)?|\.\d+|[1-9]\d{0,2}(?:([, '’])\d{3})(?:\1\d{3})*(?:\.\d+)?)(?:e[+-]?\d+)?$/i;
const continentalNumber = /^(?:\d+(?:,\d+)?|[1-9]\d{0,2}(?:([. '’])\d{3})(?:\1\d{3})*(?:,\d+)?)(?:e[+-]?\d+)?$/i;

/**
 * The number in a cell: `2577`, `2,577`, `2 577`, `２５７７`, `−5`, `4.93%`; where the decimal mark can be a comma, also `2577,5`.
 * @throws ChartError if the cell has no number, or could have either of two
 */
export function readNumber(cell: unknown, hasDecimalComma = false): number {
  const readings = typeof cell === 'string' ? readingsOf(cell, hasDecimalComma) : [Number(typeof cell === 'bigint' ? cell : NaN)];
  const [number = NaN, ...others] = typeof cell === 'number' ? [cell] : readings;
  if (!Number.isFinite(number)) throw new ChartError('unreadable-row', brief(cell));
  if (others.length > 0) throw new ChartError('ambiguous-cell', brief(cell), readings.map(String));
  return number;
}

/** Whether a cell says that its number is a percentage. */
export const isPercentage = (cell: unknown): boolean => typeof cell === 'string' && plainText(cell).endsWith('%');

/** Every number that a text can mean. */
function readingsOf(cell: string, hasDecimalComma: boolean): number[] {
  const [, sign = '', text = ''] = /^([+\u2212-]?) ?(.*?) ?%?$/.exec(plainText(cell)) ?? [];
  const all = [
    ...(englishNumber.test(text) ? [text.replace(/[, '’]/g, '')] : []),
    ...(hasDecimalComma && continentalNumber.test(text) ? [text.replace(/[. '’]/g, '').replace(',', '.')] : []),
  ];
  return [...new Set(all.map((digits) => (/[\u2212-]/.test(sign) ? -1 : 1) * Number(digits)))];
}
