import {ChartError} from '../model/chart-error.js';

/** Rows that a chart draws at most, so that no reader's device stands still. */
export const maxRows = 5000;

/** From this number of rows on, reading them and drawing them are tasks of their own. */
export const manyRows = 500;

/** Bytes of a file that are read at most. */
export const maxBytes = 8_000_000;

/** @throws ChartError if there are none, or too many */
export function assertDrawable(rows: readonly unknown[]): void {
  if (rows.length === 0) throw new ChartError('no-own-rows');
  if (rows.length > maxRows) throw new ChartError('too-many-rows', String(rows.length), [String(maxRows)]);
}
