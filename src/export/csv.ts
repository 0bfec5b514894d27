import {csvFormatRows} from 'd3-dsv';
import type {Composition} from '../compose/composition.js';
import {csvCell, csvColumns, writeList} from '../model/csv-dialect.js';
import {languages} from '../model/language.js';
import {rowColumns, rowColumnsThat} from '../model/row-columns.js';

type Fields = Readonly<Record<string, unknown>>;

/** Rows as CSV in the columns of the published files, which `src` reads; with `all`, the rows of the dataset, not those shown. */
export function csvText(composition: Composition, all: boolean): string {
  const rows = (all ? allRows(composition) : composition.rows) as readonly Fields[];
  const columns = columnNames(composition, rows).flatMap((name) => csvColumns(name, hasWords(name, rows) ? languages : undefined));
  return `${csvFormatRows([columns.map(({heading}) => heading), ...rows.map((row) => columns.map((column) => csvCell(row, column)))])}\n`;
}

/** The whole dataset; for a page's own rows, only those shown because no others are known here. */
function allRows({chart, rows, ownRows}: Composition): readonly unknown[] {
  if (ownRows) return rows;
  return 'table' in chart ? chart.table.data : chart.dataset.data;
}

/** The columns that are always present, or that are not empty in every row. */
function columnNames({chart}: Composition, rows: readonly Fields[]): string[] {
  const isTable = 'table' in chart;
  const names = isTable ? [...new Set(rows.flatMap((row) => Object.keys(row)))] : rowColumns.map(({name}) => name);
  const always: readonly string[] = isTable
    ? Object.keys(chart.fields).filter((name) => !chart.fields[name]?.endsWith('?'))
    : rowColumnsThat('isAlways');
  return names.filter((name) => always.includes(name) || rows.some((row) => writeList(row[name]) !== ''));
}

const hasWords = (name: string, rows: readonly Fields[]): boolean =>
  rows.some((row) => [row[name] ?? []].flat().some((value) => typeof value === 'object' && value !== null));
