import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import {assertDrawable} from './limits.js';
import type {DataSheet} from './sheet.js';

/**
 * Rows as a sheet: a list of objects by column name, a list of lists of which the first has the headings, or an object with either in `data`.
 * @throws ChartError if it is nothing of these
 */
export function objectSheet(value: unknown): DataSheet {
  const rows = rowsIn(value);
  const lists = rows.every((row): row is readonly unknown[] => Array.isArray(row));
  const headings = lists ? (rows[0] as readonly unknown[]).map(String) : [...new Set(rows.flatMap(keysOf))];
  const cellsOf = (row: unknown) => (lists ? [...(row as readonly unknown[])] : headings.map((heading) => cellOf(row, heading)));
  const sheetRows = rows.map((row, index) => ({cells: cellsOf(row), place: {row: index + 1}}));
  return {headings, rows: lists ? sheetRows.slice(1) : sheetRows, hasDecimalComma: false, source: ''};
}

function rowsIn(value: unknown): readonly unknown[] {
  const rows: unknown = isObject(value) && !Array.isArray(value) ? (value as {readonly data?: unknown}).data : value;
  if (!Array.isArray(rows)) throw new ChartError('unreadable-row', brief(value));
  assertDrawable(rows);
  return (rows as unknown[]).slice();
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function keysOf(row: unknown, index: number): string[] {
  if (!isObject(row)) throw new ChartError('unreadable-row', brief(row), [], {row: index + 1});
  return Object.keys(row);
}

const cellOf = (row: unknown, heading: string): unknown =>
  Object.hasOwn(row as object, heading) ? Reflect.get(row as object, heading) : undefined;
