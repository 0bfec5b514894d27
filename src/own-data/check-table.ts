import type {FieldKind, TableChart} from '../marks/view.js';
import {brief} from '../model/brief.js';
import {ChartError, type ErrorPlace} from '../model/chart-error.js';
import {readList} from '../model/csv-dialect.js';
import {languages, type LocalizedText} from '../model/language.js';
import {assertUnique, namedColumns} from './headings.js';
import {assertDrawable} from './limits.js';
import {assertLetters, located} from './located.js';
import {NameIndex} from './name-index.js';
import {cellsByName} from './number-columns.js';
import {objectSheet} from './object-sheet.js';
import {isMissing} from './plain-text.js';
import {readChoice, readOptionalText, readText, readWords} from './read-cell.js';
import {readNumber} from './read-number.js';
import {readPeriod} from './read-period.js';
import type {CheckHeader, HeaderCheck, DataSheet} from './sheet.js';

/** Columns of every table that say where a row is stated. */
const statedColumns = ['source', 'section', 'stated'];

const isOptional = (field: string | undefined): boolean => field === undefined || field.endsWith('?');

/** Tells a header of a table's columns from other lines. */
export const tableHeader =
  ({fields}: Pick<TableChart, 'fields'>): CheckHeader =>
  (headings): HeaderCheck => {
    const found = new Set(namedColumns(headings, Object.keys(fields)).map(({name}) => name));
    return {known: found.size, missing: Object.keys(fields).filter((name) => !isOptional(fields[name]) && !found.has(name))};
  };

/**
 * A page’s own table rows, checked: see `checkedTableSheet`.
 * @throws ChartError that names the row, the column and the value
 */
export const checkedTable = <R>(rows: unknown, chart: TableChart<R>): unknown[] => checkedTableSheet(objectSheet(rows), chart);

/**
 * The rows of a sheet with the columns of a table; omitted optional columns become null, or an empty list.
 * @throws ChartError that names the row, the column and the value
 */
export function checkedTableSheet<R>(sheet: DataSheet, chart: TableChart<R>): unknown[] {
  const named = namedColumns(sheet.headings, [...new Set([...Object.keys(chart.fields), ...statedColumns])]);
  assertLetters(sheet.headings, {});
  assertUnique(sheet.headings, named);
  const {missing} = tableHeader(chart)(sheet.headings, []);
  if (missing.length > 0) throw new ChartError('missing-columns', sheet.headings.join(', '), missing);
  assertDrawable(sheet.rows);
  const reader = new TableRowReader(chart, sheet);
  const rows = sheet.rows.map(({cells, place}) => {
    assertLetters(cells, place);
    return located(place, undefined, () => reader.read(cellsByName(cells, named), place));
  });
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]; // a row that comes twice is one
}

class TableRowReader<R> {
  readonly #chart: TableChart<R>;
  readonly #sheet: DataSheet;
  /** Names of places and items in lists, and of all words that a column chooses from. */
  readonly #names: NameIndex;
  readonly #choices: NameIndex;

  constructor(chart: TableChart<R>, sheet: DataSheet) {
    const {places, items, units, topics} = chart.table.vocabulary;
    this.#chart = chart;
    this.#sheet = sheet;
    this.#names = new NameIndex({...items, ...places});
    this.#choices = new NameIndex({...topics, ...units, ...items});
  }

  read(cells: Readonly<Record<string, unknown>>, place: ErrorPlace): unknown {
    const {fields, periodOf} = this.#chart;
    const fieldCells = Object.keys(fields).map((name) => [name, located(place, name, () => this.#cell(name, cells[name]))]);
    const stated = statedColumns.map((name) => [name, readOptionalText(cells[name])]);
    const row: unknown = {...Object.fromEntries(stated), ...Object.fromEntries(fieldCells)};
    if (periodOf) readPeriod(periodOf(row as R));
    const source = readOptionalText(cells.source) ?? this.#sheet.source;
    return {...(row as object), source};
  }

  #cell(name: string, cell: unknown): unknown {
    const field = this.#chart.fields[name] as string;
    const kind = field.replace('?', '') as FieldKind;
    if (isOptional(field) && (isMissing(cell) || isEmptyList(cell))) return kind === 'texts' || kind === 'wordsList' ? [] : null;
    if (isMissing(cell)) throw new ChartError('empty-cell');
    if (kind === 'number') return this.#number(name, cell);
    if (kind === 'date') return readPeriod(cell);
    if (kind === 'words') return readWords(cell);
    if (kind === 'texts') return textsOf(cell).map((text) => this.#names.idOrName(text));
    if (kind === 'wordsList') return wordsListOf(cell);
    const choices = this.#chart.choices?.[name];
    return choices ? readChoice(cell, choices, (text) => this.#choices.idsOf(text)) : readOptionalText(cell);
  }

  #number(name: string, cell: unknown): number {
    const number = readNumber(cell, this.#sheet.hasDecimalComma);
    const [least = -Infinity, most = Infinity] = this.#chart.bounds?.[name] ?? [];
    if (number < least || number > most) throw new ChartError('impossible-cell', brief(cell), [`${least} … ${most}`]);
    return number;
  }
}

const isEmptyList = (cell: unknown): boolean => Array.isArray(cell) && cell.length === 0;

const textsOf = (cell: unknown): string[] => (Array.isArray(cell) ? cell : readList(readText(cell))).map(readText);

/** A list of words: one of texts or objects, or an object with a list for each language, as in published CSV files. */
function wordsListOf(cell: unknown): LocalizedText[] {
  if (Array.isArray(cell)) return cell.map(readWords);
  const lists = languages.map((language) => [language, readList(readText((cell as Partial<LocalizedText>)[language] ?? ''))] as const);
  const [, first = []] = lists[0] ?? [];
  return first.map((_, index) => readWords(Object.fromEntries(lists.map(([language, list]) => [language, list[index] ?? '']))));
}
