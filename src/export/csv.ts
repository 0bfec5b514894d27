import {csvFormatRows} from 'd3-dsv';
import type {Language} from '../model/dataset.js';
import type {Composition} from '../compose/subjects.js';

type Fields = Readonly<Record<string, unknown>>;

/** Columns of numbers in the order of the published files. */
const columnsOfNumbers = 'period place item measure value unit qualifier source section stated low high undated note'.split(' ');
const neededOfNumbers = ['period', 'place', 'measure', 'value', 'unit', 'qualifier', 'source'];

const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

/** Stands in no word of the data. */
const listDelimiter = '|';

/** Rows as CSV in the columns of the published files, which `src` reads; `all` are those of the dataset instead of those shown. */
export function csvOf(content: Composition, all: boolean): string {
  const rows = (all ? allRows(content) : content.rows) as readonly Fields[];
  const table = csvColumnNames(content, rows).flatMap((name) => csvColumns(name, rows));
  return `${csvFormatRows([table.map(([heading]) => heading), ...rows.map((row) => table.map(([, cell]) => cell(row)))])}\n`;
}

/** The whole dataset; of a page's own rows only those shown are known here. */
function allRows({chart, rows, ownRows}: Composition): readonly unknown[] {
  if (ownRows) return rows;
  return 'table' in chart ? chart.table.data : chart.dataset.data;
}

/** The columns that are needed, or in which some row has something. */
function csvColumnNames({chart}: Composition, rows: readonly Fields[]): string[] {
  const isTable = 'table' in chart;
  const names = isTable ? [...new Set(rows.flatMap((row) => Object.keys(row)))] : columnsOfNumbers;
  const needed = isTable ? Object.keys(chart.fields).filter((name) => !chart.fields[name]?.endsWith('?')) : neededOfNumbers;
  return names.filter((name) => needed.includes(name) || rows.some((row) => written(row[name]) !== ''));
}

type CsvColumn = readonly [heading: string, cell: (row: Fields) => string];

/** The column of that name; words have one a language. */
function csvColumns(name: string, rows: readonly Fields[]): CsvColumn[] {
  if (!rows.some((row) => listed(row[name]).some(isWords))) return [[name, (row) => written(row[name])]];
  return languages.map((language) => [
    `${name}_${language.replace('-', '_')}`,
    (row) => written(listed(row[name]).map((words) => (isWords(words) ? words[language] : words))),
  ]);
}

const listed = (value: unknown): unknown[] => [value ?? []].flat();
const written = (value: unknown): string => listed(value).map(String).join(listDelimiter);
const isWords = (value: unknown): value is Record<Language, string> => typeof value === 'object' && value !== null;
