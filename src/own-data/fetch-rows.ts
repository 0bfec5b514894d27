import {csvParseRows} from 'd3-dsv';
import type {Chart, TableChart} from '../marks/view.js';
import {ChartError} from '../model/chart-error.js';
import {brief} from './schemas.js';

/** What a CSV file must have, and what is read as numbers. */
interface ExpectedColumns {
  readonly needed: readonly string[];
  readonly numbers: readonly string[];
}

const datasetColumnsExpected: ExpectedColumns = {needed: ['period', 'place', 'measure', 'unit'], numbers: ['value', 'low', 'high']};

function expectedColumns({fields}: TableChart): ExpectedColumns {
  const names = Object.keys(fields);
  return {
    needed: names.filter((name) => !fields[name]?.endsWith('?')),
    numbers: names.filter((name) => fields[name]?.startsWith('number')),
  };
}

/** How long a page's own data may take, in milliseconds. */
export const patience = 10_000;

/**
 * Rows behind a URL: a JSON array, a Tabular Data Resource with inline `data`, or CSV with a header line.
 * @throws ChartError when nothing arrives, or what arrives is not data
 */
export async function fetchRows(
  url: string,
  chart: Chart | TableChart,
  check: (rows: unknown) => readonly unknown[],
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const text = await fetchText(url, signal);
  return check(parseRows(text, url, 'table' in chart ? expectedColumns(chart) : datasetColumnsExpected));
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, {signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])});
    if (!response.ok) throw new ChartError('http-status', `${response.status} ${url}`);
    return await response.text();
  } catch (error) {
    if (error instanceof ChartError || signal.aborted) throw error;
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ChartError(late ? 'timeout' : 'network', url);
  }
}

function parseRows(text: string, url: string, columns: ExpectedColumns): unknown {
  const start = text.trimStart()[0];
  const notData = new ChartError('not-data', `${url} ${brief(text.trim().slice(0, 30))}`);
  if (start !== '[' && start !== '{') return csvRows(text, columns, notData);
  try {
    const json = JSON.parse(text) as unknown;
    if (Array.isArray(json)) return json;
    if (typeof json === 'object' && json !== null && 'data' in json) return json.data;
  } catch {
    // said below, as for other texts that are no data
  }
  throw notData;
}

/** Rows of a CSV text as objects; an empty field is a missing one. `csvParse` would do it with `new Function`, which a strict CSP refuses. */
function csvRows(text: string, {needed, numbers}: ExpectedColumns, notData: ChartError): Record<string, unknown>[] {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\ufeff/, ''));
  const columns = header.map((name) => name.trim());
  if (!needed.every((column) => columns.some((name) => name === column || name.startsWith(`${column}_`)))) throw notData;
  return lines
    .filter((fields) => fields.some((field) => field.trim() !== ''))
    .map((fields) =>
      Object.fromEntries(
        columns.flatMap((name, index) =>
          fields[index] ? [[name, numbers.includes(name) ? numberOrText(fields[index]) : fields[index]]] : [],
        ),
      ),
    )
    .map(withWords);
}

const languageColumn = /^(.+)_(en|zh_Hans|zh_Hant)$/;

/** The published CSV files have words in a column a language. */
function withWords(row: Record<string, unknown>): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const [column, text] of Object.entries(row)) {
    const [, name, language = ''] = languageColumn.exec(column) ?? [];
    if (name === undefined) joined[column] = text;
    else joined[name] = {...(joined[name] as object | undefined), [language.replace('_', '-')]: text};
  }
  return joined;
}

/** A number where the text is one; any other text stays, so that the check names it. */
function numberOrText(text: string): number | string {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text;
}
