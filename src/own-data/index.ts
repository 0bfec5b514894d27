import type {Chart, TableChart} from '../marks/view.js';
import {checkedRows} from './check-rows.js';
import {checkedTable} from './check-table.js';
import {fetchText} from './fetch-text.js';
import {parseRows} from './parse-rows.js';

/**
 * A page's own rows for a chart, checked.
 * @throws ChartError that names the row, the column and the value
 */
export const checkedOwnRows = (rows: unknown, chart: Chart | TableChart): readonly unknown[] =>
  'table' in chart ? checkedTable(rows, chart) : checkedRows(rows, chart.dataset);

/**
 * Rows behind a URL: a JSON array, a Tabular Data Resource with inline `data`, or CSV with a header line.
 * @throws ChartError if nothing arrives, or if what arrives is not data
 */
export async function fetchOwnRows(url: string, chart: Chart | TableChart, signal: AbortSignal): Promise<readonly unknown[]> {
  return checkedOwnRows(parseRows(await fetchText(url, signal), url, chart), chart);
}
