import {csvParseRows} from 'd3-dsv';
import * as v from 'valibot';
import type {Chart, FieldKind, TableChart} from '../chart.js';
import {type Dataset, periodPattern, type Row, type Words} from '../dataset.js';
import {ChartError} from './chart-error.js';

const id = v.pipe(v.string(), v.nonEmpty());
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const number = v.pipe(v.number(), v.finite());
const period = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(periodPattern));

const optionalNumber = v.optional(v.nullable(number), null);
const words = v.pipe(
  v.union([v.string(), v.record(v.string(), v.string())]),
  v.transform((note): Words => ({en: '', 'zh-Hans': '', 'zh-Hant': '', ...inEveryLanguage(note)})),
);

/** As the data files have it, and as spreadsheets write it. */
const undated = v.pipe(
  v.union([v.null(), v.boolean(), v.pipe(v.string(), v.toLowerCase(), v.picklist(['true', 'false', '1', '0']))]),
  v.transform((value) => value === true || value === 'true' || value === '1'),
);

const rowSchema = v.pipe(
  v.object({
    period,
    place: id,
    item: orNull(id),
    measure: id,
    value: optionalNumber,
    unit: id,
    qualifier: v.optional(v.picklist(['exact', 'about', 'over', 'under', 'derived']), 'exact'),
    source: v.optional(v.nullable(v.string()), ''),
    section: orNull(v.string()),
    stated: orNull(v.string()),
    low: optionalNumber,
    high: optionalNumber,
    undated: v.optional(undated, null),
    note: v.optional(v.nullable(words), null),
  }),
  v.forward(
    v.check(({value, low, high}) => value !== null || (low !== null && high !== null)),
    ['value'],
  ),
);

/** A note as the data files have it, or one sentence for all languages. */
function inEveryLanguage(note: string | Record<string, string>): Partial<Words> {
  return typeof note === 'string' ? {en: note, 'zh-Hans': note, 'zh-Hant': note} : note;
}

/**
 * A page's own rows, checked against the row format, the words of the dataset and the units of its measures; columns after `unit` may be left out.
 * @throws ChartError that names the row, the column and the value
 */
export function checkedRows(rows: unknown, {vocabulary, data, figures}: Dataset): Row[] {
  if (!Array.isArray(rows)) throw new ChartError('unreadable-row', brief(rows));
  const expected = figures.flatMap(({expects = []}) => expects).map((pair) => pair.split(':'));
  const pairs = [...data.map(({measure, unit}) => [measure, unit]), ...expected];
  const bases = new Set(pairs.map(([measure, unit = '']) => `${measure} ${vocabulary.units[unit]?.base}`));
  const fits = (measure: string) => Object.keys(vocabulary.units).filter((unit) => bases.has(`${measure} ${vocabulary.units[unit]?.base}`));
  const keys = new Set<string>();
  return rows.map((row: unknown, index) => {
    const result = v.safeParse(rowSchema, row);
    if (!result.success) throw new ChartError('unreadable-row', describeIssue(result.issues[0], index));
    const checked: Row = {...result.output, source: result.output.source ?? ''};
    known('unknown-measure', checked.measure, Object.keys(vocabulary.measures), index);
    known('unknown-unit', checked.unit, fits(checked.measure), index);
    const key = JSON.stringify([checked.period, checked.place, checked.item, checked.measure, checked.source]);
    if (keys.has(key)) throw new ChartError('second-row', `${index + 1}: ${key}`);
    keys.add(key);
    return checked;
  });
}

/** Lists in a column a language, as the published CSV files have them, as one list of words. */
function listOfWords(lists: Record<string, string>): (string | Record<string, string>)[] {
  const languages = Object.entries(lists).map(([language, list]) => [language, list.split('|')] as const);
  const [, first = []] = languages[0] ?? [];
  return first.map((_, index) => Object.fromEntries(languages.map(([language, list]) => [language, list[index] ?? ''])));
}

/** What each kind of column of a table takes; words may be one text for all languages, lists one text. */
const fieldSchemas = {
  text: id,
  number,
  date: period,
  words,
  texts: v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.transform((texts) => (typeof texts === 'string' ? texts.split('|') : texts)),
  ),
  wordsList: v.union([v.array(words), v.pipe(v.record(v.string(), v.string()), v.transform(listOfWords), v.array(words))]),
} satisfies Record<FieldKind, v.GenericSchema>;

/** What a CSV file must have, and what is read as numbers. */
interface Columns {
  readonly needed: readonly string[];
  readonly numbers: readonly string[];
}

const columnsOfNumbers: Columns = {needed: ['period', 'place', 'measure', 'unit'], numbers: ['value', 'low', 'high']};

function columnsOf({fields}: TableChart): Columns {
  const names = Object.keys(fields);
  return {
    needed: names.filter((name) => !fields[name]?.endsWith('?')),
    numbers: names.filter((name) => fields[name]?.startsWith('number')),
  };
}

/**
 * A page’s own rows of a table, checked against its columns; what may be left out becomes null, or empty where it is a list.
 * @throws ChartError that names the row, the column and the value
 */
export function checkedTable(rows: unknown, chart: TableChart): unknown[] {
  if (!Array.isArray(rows)) throw new ChartError('unreadable-row', brief(rows));
  const columns = Object.entries(chart.fields).map(([name, field]) => {
    const kind = field.replace('?', '') as FieldKind;
    const schema: v.GenericSchema = fieldSchemas[kind];
    return [
      name,
      field.endsWith('?') ? v.optional(v.nullable(schema), kind === 'texts' || kind === 'wordsList' ? [] : null) : schema,
    ] as const;
  });
  const rowSchema = v.object(Object.fromEntries(columns));
  return rows.map((row: unknown, index) => {
    const result = v.safeParse(rowSchema, row);
    if (!result.success) throw new ChartError('unreadable-row', describeIssue(result.issues[0], index));
    return {source: '', section: null, stated: null, ...result.output};
  });
}

function known(code: 'unknown-measure' | 'unknown-unit', value: string, choices: readonly string[], index: number): void {
  if (!choices.includes(value)) throw new ChartError(code, `${value} (${index + 1})`, choices);
}

function describeIssue(issue: v.BaseIssue<unknown>, index: number): string {
  const column = issue.path?.map(({key}) => String(key)).join('.') ?? '';
  return `${index + 1}${column ? `, ${column}` : ''}: ${brief(issue.input)}`;
}

const brief = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);

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
  return check(parseRows(text, url, 'table' in chart ? columnsOf(chart) : columnsOfNumbers));
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

function parseRows(text: string, url: string, columns: Columns): unknown {
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
function csvRows(text: string, {needed, numbers}: Columns, notData: ChartError): Record<string, unknown>[] {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\ufeff/, ''));
  const columns = header.map((name) => name.trim());
  if (!needed.every((column) => columns.some((name) => name === column || name.startsWith(`${column}_`)))) throw notData;
  return lines
    .filter((fields) => fields.some((field) => field.trim() !== ''))
    .map((fields) =>
      Object.fromEntries(
        columns.flatMap((name, index) => (fields[index] ? [[name, numbers.includes(name) ? cell(fields[index]) : fields[index]]] : [])),
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
function cell(text: string): number | string {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text;
}
