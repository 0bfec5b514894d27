import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import {periodPattern} from '../model/period.js';
import {plainText} from './plain-text.js';

/** Years outside these are typing errors. */
const [firstYear, lastYear] = [1000, 2200];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month in English, at least three of its letters. */
const englishMonth = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const midnight = '(?:[t ]0?0:00(?::00(?:\\.0+)?)?z?)?';

type Writing = readonly [pattern: RegExp, period: (...groups: string[]) => string];

/** Every way to write a period that has one meaning, in lower case. */
const writings: readonly Writing[] = [
  [/^(\d{4})(?:\.0+)?(?: ?年度?)?$/, (year) => year],
  [/^(\d{4})[- ]?年? ?q([1-4])$/, (year, quarter) => `${year}-Q${quarter}`],
  [/^q([1-4])[-/ ]?(\d{4})$/, (quarter, year) => `${year}-Q${quarter}`],
  [/^(\d{4}) ?年 ?第?([1-4一二三四]) ?季度?$/, (year, quarter) => `${year}-Q${'一二三四'.indexOf(quarter) + 1 || quarter}`],
  [/^(\d{4})[- ]?h([12])$/, (year, half) => `${year}-H${half}`],
  [/^h([12])[-/ ]?(\d{4})$/, (half, year) => `${year}-H${half}`],
  [/^(\d{4}) ?年 ?([上下])半年$/, (year, half) => `${year}-H${half === '上' ? 1 : 2}`],
  [/^(\d{4})[-/](\d{1,2})$/, (year, month) => day(year, month)],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月$/, (year, month) => day(year, month)],
  [new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${midnight}$`), (year, _, month, date) => day(year, month, date)],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/, (year, month, date) => day(year, month, date)],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, (first, _, second, year) => dayOrMonthFirst(first, second, year)],
  [new RegExp(`^${englishMonth}[-/, ]*(\\d{4})$`), (name, year) => day(year, monthNumber(name))],
  [new RegExp(`^(\\d{4})[- ]${englishMonth}$`), (year, name) => day(year, monthNumber(name))],
  [new RegExp(`^${englishMonth}[- ]'?(\\d{2})$`), (name, year) => day(century(year), monthNumber(name))],
  [new RegExp(`^(\\d{1,2})[- ]${englishMonth}[-, ]*(\\d{4})$`), (date, name, year) => day(year, monthNumber(name), date)],
  [new RegExp(`^${englishMonth} (\\d{1,2}),? (\\d{4})$`), (name, date, year) => day(year, monthNumber(name), date)],
  [/^(\d{4}) ?年? ?(?:[-~\u2010-\u2015]|to|至|到) ?(\d{4}) ?年?$/, (first, last) => `${first}/${last}`],
];

/**
 * The period in a cell, as `2019`, `2021-Q1`, `2023-04-30` or `2017/2021`: from `2019年`, `2019.0`, `2023/4/30`, `Nov-14`, `Q1 2021` and the like.
 * @throws ChartError if it is no period, could be two, or is not in the calendar
 */
export function readPeriod(cell: unknown): string {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plainText(cell) : '';
  try {
    const period = periodPattern.test(text) ? text : written(text.toLowerCase());
    if (period === undefined) throw new ChartError('unreadable-row');
    assertPossible(period);
    return period;
  } catch (error) {
    throw error instanceof ChartError ? new ChartError(error.code, brief(cell), error.known) : error;
  }
}

/** Whether a cell is a period. */
export function isPeriod(cell: unknown): boolean {
  try {
    return readPeriod(cell) !== '';
  } catch {
    return false;
  }
}

function written(text: string): string | undefined {
  for (const [pattern, period] of writings) {
    const groups = pattern.exec(text);
    if (groups) return period(...groups.slice(1));
  }
  return undefined;
}

const monthNumber = (name: string): string => String(monthNames.indexOf(name.slice(0, 3)) + 1);

const day = (year: string, ...parts: string[]): string => [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');

/** `30/4/2023` or `4/30/2023`; `4/5/2023` can be either. */
function dayOrMonthFirst(first: string, second: string, year: string): string {
  const readings = new Set([day(year, second, first), day(year, first, second)].filter((date) => periodPattern.test(date)));
  const [date = day(year, second, first), ...others] = readings;
  if (others.length > 0) throw new ChartError('ambiguous-cell', '', [...readings]);
  return date;
}

/** The year that two digits mean, unless it can be of either century. */
function century(digits: string): string {
  const year = Number(digits);
  if (year > 30 && year < 70) throw new ChartError('ambiguous-cell', '', [`19${digits}`, `20${digits}`]);
  return year <= 30 ? `20${digits}` : `19${digits}`;
}

/** Refuses a day that no calendar has, a year that must be a typing error, and an end before its beginning. */
function assertPossible(period: string): void {
  const moments = period.split('/').filter((moment) => moment !== '..');
  const [first = '', last = first] = moments;
  const isBackward = last.slice(0, Math.min(first.length, last.length)) < first.slice(0, Math.min(first.length, last.length));
  if (!periodPattern.test(period) || isBackward || !moments.every(isInCalendar)) throw new ChartError('impossible-cell');
}

function isInCalendar(moment: string): boolean {
  const [year, month, date] = moment.split('-').map(Number);
  if (year === undefined || year < firstYear || year > lastYear) return false;
  return date === undefined || month === undefined || date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
