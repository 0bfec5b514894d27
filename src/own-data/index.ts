import type {Chart, TableChart} from '../marks/view.js';
import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import type {Language} from '../model/language.js';
import {isCrossing} from '../model/row.js';
import {checkedSheet, numberHeader} from './check-rows.js';
import {checkedTableSheet, tableHeader} from './check-table.js';
import {csvSheet} from './csv-sheet.js';
import {decodeText} from './decode-text.js';
import {fetchData} from './fetch-data.js';
import {namedColumns} from './headings.js';
import {manyRows, maxBytes} from './limits.js';
import {located} from './located.js';
import {objectSheet} from './object-sheet.js';
import type {DataSheet} from './sheet.js';

/** What a page says about its own data. */
export interface OwnDataWishes {
  /** Name of the view; the first if not set. */
  readonly view?: string | null | undefined;
  /** Id or name of the unit of numbers whose table does not say it. */
  readonly unit?: string | null | undefined;
}

/** A page's own rows, checked. */
export interface OwnRows {
  readonly rows: readonly unknown[];
  /** Whether they are of the measure of the view because the table names none. */
  readonly isOfView: boolean;
}

/**
 * A page's own rows for a chart, checked.
 * @throws ChartError that names the row, the column and the value
 */
export const checkedOwnRows = (rows: unknown, chart: Chart | TableChart, wishes: OwnDataWishes = {}): OwnRows =>
  located({}, undefined, () => checked(objectSheet(rows), chart, wishes));

/** The same, at once only if there are few. */
export async function readOwnRows(...[rows, chart, wishes]: Parameters<typeof checkedOwnRows>): Promise<OwnRows> {
  const own = checkedOwnRows(rows, chart, wishes);
  if (own.rows.length > manyRows) await taskBreak();
  return own;
}

/**
 * Rows behind a URL: a JSON array, a Tabular Data Resource with inline `data`, or CSV with a header line; `language` is that of the page.
 * @throws ChartError if nothing arrives, or if what arrives is not data
 */
export async function fetchOwnRows(
  url: string,
  chart: Chart | TableChart,
  language: Language,
  signal: AbortSignal,
  wishes: OwnDataWishes = {},
): Promise<OwnRows> {
  const {bytes, charset} = await fetchData(url, signal);
  if (bytes.byteLength > maxBytes)
    throw new ChartError('too-many-rows', `${Math.round(bytes.byteLength / 1e6)} MB`, [`${maxBytes / 1e6} MB`]);
  const text = decodeText(bytes, charset, language, url);
  const sheet = /^\s*[[{]/.test(text) ? jsonSheet(text, url) : csvSheet(text, url, headerOf(chart, wishes));
  const isLarge = sheet.rows.length > manyRows;
  if (isLarge) await taskBreak();
  const own = checked(sheet, chart, wishes);
  if (isLarge) await taskBreak();
  return own;
}

function jsonSheet(text: string, url: string): DataSheet {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // refused below, as any other text that is not data
  }
  if (!Array.isArray(data) && !Array.isArray((data as {readonly data?: unknown} | undefined)?.data))
    throw new ChartError('not-data', `${url} ${brief(text.trim(), 30)}`);
  return objectSheet(data);
}

const headerOf = (chart: Chart | TableChart, wishes: OwnDataWishes) =>
  'table' in chart ? tableHeader(chart) : numberHeader(chart.dataset, rowWishes(chart, wishes));

function checked(sheet: DataSheet, chart: Chart | TableChart, wishes: OwnDataWishes): OwnRows {
  if ('table' in chart) return {rows: checkedTableSheet(sheet, chart), isOfView: false};
  const rows = checkedSheet(sheet, chart.dataset, rowWishes(chart, wishes));
  return {rows, isOfView: namedColumns(sheet.headings, ['measure']).length === 0};
}

function rowWishes({views}: Chart, {view, unit}: OwnDataWishes) {
  const [first = ''] = Object.keys(views);
  const name = view && Object.hasOwn(views, view) ? view : first;
  return {measures: views[name]?.measures.filter((measure) => !isCrossing({measure})), unit: unit ?? undefined};
}

/** Lets the browser do something else in between. */
const taskBreak = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
