import {brief} from '../model/brief.js';
import {ChartError, type ErrorPlace} from '../model/chart-error.js';
import type {Dataset} from '../model/dataset.js';
import {qualifiers} from '../model/row-columns.js';
import type {Row} from '../model/row.js';
import {located} from './located.js';
import type {VocabularyIndex} from './number-columns.js';
import {isMissing} from './plain-text.js';
import {readChoice, readFlag, readOptionalText, readText, readWords} from './read-cell.js';
import {isPercentage, readNumber} from './read-number.js';
import {readPeriod} from './read-period.js';
import type {DataSheet} from './sheet.js';
import {UnitFinder} from './unit-finder.js';

/** What the page says about numbers whose table does not. */
export interface RowWishes {
  /** Measures of the view, the main one first. */
  readonly measures?: readonly string[] | undefined;
  /** Id or name of the unit. */
  readonly unit?: string | undefined;
}

/** One number of a sheet, with the cells about it by column name. */
export interface NumberCells {
  readonly cells: Readonly<Record<string, unknown>>;
  /** The unit in a heading. */
  readonly headingUnit: string | undefined;
  /** The heading of its series, in a table with a column for each. */
  readonly heading?: string;
}

/** Reads the rows of one sheet, each by the words of its dataset. */
export class RowReader {
  readonly #sheet: DataSheet;
  readonly #dataset: Dataset;
  readonly #index: VocabularyIndex;
  readonly #wishes: RowWishes;
  readonly #units: UnitFinder;

  constructor(sheet: DataSheet, dataset: Dataset, index: VocabularyIndex, wishes: RowWishes) {
    this.#sheet = sheet;
    this.#dataset = dataset;
    this.#index = index;
    this.#wishes = wishes;
    this.#units = new UnitFinder(dataset, index.units);
  }

  /** The row of a number; undefined if the cells say that there is none. */
  read({cells, headingUnit, heading}: NumberCells, at: ErrorPlace): Row | undefined {
    const inColumn = <T>(column: string, read: (cell: unknown) => T): T => located(at, heading ?? column, () => read(cells[column]));
    const isSeries = heading !== undefined;
    const number = (cell: unknown) => (isMissing(cell) ? null : readNumber(cell, this.#sheet.hasDecimalComma));
    const [value, low, high] = [inColumn('value', number), inColumn('low', number), inColumn('high', number)];
    const measure = inColumn('measure', (cell) => this.#measure(cell, isSeries));
    if (value === null && (low === null || high === null)) return undefined;
    if (low !== null && high !== null && low > high) throw new ChartError('impossible-cell', `${low} > ${high}`);
    const unit = inColumn('unit', (cell) => this.#units.find(measure, [cell, headingUnit, this.#wishes.unit]));
    inColumn('value', (cell) => this.#assertPercentage(cell, unit));
    const {places, items} = this.#index;
    return {
      period: inColumn('period', (cell) => readPeriod(isMissing(cell) ? readText(cell) : cell)),
      place: inColumn('place', (cell) => this.#place(cell, measure, isSeries) ?? places.idOrName(readText(cell))),
      item: inColumn('item', (cell) => (isMissing(cell) ? null : items.idOrName(readText(cell)))),
      measure,
      value,
      unit,
      qualifier: inColumn('qualifier', (cell) => (isMissing(cell) ? 'exact' : readChoice(cell, qualifiers))),
      source: inColumn('source', (cell) => readOptionalText(cell) ?? this.#sheet.source),
      section: inColumn('section', readOptionalText),
      stated: inColumn('stated', readOptionalText),
      low,
      high,
      undated: inColumn('undated', readFlag),
      note: inColumn('note', (cell) => (isMissing(cell) ? null : readWords(cell))),
    };
  }

  /** The measure with that name; in a table with a column for each series, by default the main one of the view. */
  #measure(cell: unknown, isSeries: boolean): string {
    const {measures = []} = this.#wishes;
    if (isMissing(cell) && isSeries && measures[0] !== undefined) return measures[0];
    const name = readText(cell);
    const ids = this.#index.measures.idsOf(name);
    const [id, ...others] = ids.length > 1 ? ids.filter((one) => measures.includes(one)) : ids;
    if (id === undefined)
      throw new ChartError('unknown-measure', name, measures.length > 0 ? measures : Object.keys(this.#dataset.vocabulary.measures));
    if (others.length > 0) throw new ChartError('ambiguous-cell', brief(name), ids);
    return id;
  }

  /** The place of a series that names none, if the package has its measure for one place only. */
  #place(cell: unknown, measure: string, isSeries: boolean): string | undefined {
    if (!isMissing(cell) || !isSeries) return undefined;
    const places = new Set(this.#dataset.data.filter((row) => row.measure === measure).map(({place}) => place));
    if (places.size !== 1) throw new ChartError('missing-columns', this.#sheet.headings.join(', '), ['place']);
    return [...places][0];
  }

  #assertPercentage(cell: unknown, unit: string): void {
    if (isPercentage(cell) && this.#dataset.vocabulary.units[unit]?.base !== 'percent')
      throw new ChartError('impossible-cell', `${brief(cell)}, ${unit}`);
  }
}
