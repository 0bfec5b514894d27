import {ChartError} from '../model/chart-error.js';
import type {Dataset} from '../model/dataset.js';
import type {Row} from '../model/row.js';
import {assertUnique} from './headings.js';
import {assertDrawable} from './limits.js';
import {assertLetters, located} from './located.js';
import {cellsByName, type NumberColumns, numberColumns, VocabularyIndex} from './number-columns.js';
import {type NumberCells, RowReader, type RowWishes} from './row-reader.js';
import type {CheckHeader, DataSheet} from './sheet.js';
import {objectSheet} from './object-sheet.js';
import {UniqueRows} from './unique-rows.js';
import {isMissing} from './plain-text.js';

/** Tells a header of numbers from other lines. */
export function numberHeader(dataset: Dataset, wishes: RowWishes = {}): CheckHeader {
  const index = new VocabularyIndex(dataset.vocabulary);
  return (headings, rows) => numberColumns(headings, rows, index, Boolean(wishes.unit));
}

/**
 * A page's own rows, checked: see `checkedSheet`.
 * @throws ChartError that names the row, the column and the value
 */
export const checkedRows = (rows: unknown, dataset: Dataset, wishes?: RowWishes): Row[] => checkedSheet(objectSheet(rows), dataset, wishes);

/**
 * The rows of a sheet in the row format, with ids for names: of a row for each number, or of a column for each series.
 * @throws ChartError that names the row, the column and the value
 */
export function checkedSheet(sheet: DataSheet, dataset: Dataset, wishes: RowWishes = {}): Row[] {
  const index = new VocabularyIndex(dataset.vocabulary);
  const {headings, rows} = sheet;
  const columns = numberColumns(headings, rows, index, Boolean(wishes.unit));
  assertLetters(headings, {});
  assertUnique(headings, columns.named);
  if (columns.missing.length > 0) throw new ChartError('missing-columns', headings.join(', '), columns.missing);
  assertDrawable(rows);
  const reader = new RowReader(sheet, dataset, index, wishes);
  const unique = new UniqueRows(dataset.vocabulary.sources);
  for (const {cells, place} of rows) {
    assertLetters(cells, place);
    for (const number of numbersIn(cells, columns)) {
      const row = located(place, undefined, () => reader.read(number, place));
      if (row) located(place, number.heading, () => unique.add(row));
    }
  }
  const checked = unique.rows;
  if (checked.length === 0) throw new ChartError('empty-cell', '', [], {...rows[0]?.place, column: 'value'});
  assertDrawable(checked);
  return checked;
}

/** The numbers in a row, each with all that row and heading say about it. */
function numbersIn(cells: readonly unknown[], {named, series}: NumberColumns): NumberCells[] {
  const common = cellsByName(cells, named);
  const headingUnit = named.find(({unit}) => unit !== '')?.unit;
  if (series.length === 0) return [{cells: common, headingUnit}];
  return series
    .filter(({index}) => !isMissing(cells[index]))
    .map(({says, name, unit, heading, index}) => ({
      cells: {...common, [says]: name, value: cells[index]},
      headingUnit: unit || headingUnit,
      heading,
    }));
}
