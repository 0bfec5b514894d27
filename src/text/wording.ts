import type {Language} from '../model/language.js';
import type {Row} from '../model/row.js';
import type {Table} from '../model/tables.js';
import {inBaseUnit, type Unit, type Vocabulary} from '../model/vocabulary.js';
import type {Messages} from './locales/message-types.js';
import {formatNumber, formatValue, type Scale, scaledUnit, scaleFor, withScale} from './number.js';

/** What is written of a value. */
export type Amount = Pick<Row, 'value' | 'unit' | 'qualifier' | 'low' | 'high'>;

/** Everything that a chart of one dataset can say in one language. */
export class Wording {
  readonly #vocabulary: Vocabulary & Pick<Table<unknown>['vocabulary'], 'topics' | 'categories'>;

  constructor(
    readonly language: Language,
    readonly messages: Messages,
    vocabulary: Table<unknown>['vocabulary'],
  ) {
    this.#vocabulary = {places: {}, items: {}, measures: {}, units: {}, sources: {}, ...vocabulary};
  }

  /** Name of a place; one that the vocabulary lacks is called as it is given. */
  place(id: string): string {
    return this.#vocabulary.places[id]?.[this.language] ?? id;
  }

  /** An item as what is told apart in a chart: `insurance`; of a place, `with Hong Kong`. */
  series(item: string): string {
    const isPlace = this.#vocabulary.places[item] && !this.#vocabulary.items[item];
    return isPlace ? this.messages.withPlace(this.place(item)) : this.item(item);
  }

  /** Name of an item, which may also be a place. */
  item(id: string): string {
    return this.#vocabulary.items[id]?.[this.language] ?? this.place(id);
  }

  topic(id: string): string {
    return this.#vocabulary.topics?.[id]?.[this.language] ?? id;
  }

  category(id: string): string {
    return this.#vocabulary.categories?.[id]?.[this.language] ?? id;
  }

  measure(id: string): string {
    return this.#vocabulary.measures[id]?.[this.language] ?? id;
  }

  /** The measure of which another is a level or basis; the measure itself where there is none. */
  mainMeasure(measure: string): string {
    return this.#vocabulary.measures[measure]?.of ?? measure;
  }

  /** Whether a measure says how much something changes, not how much it is. */
  isChange(measure: string): boolean {
    return ['growth', 'change'].includes(this.#vocabulary.measures[measure]?.kind ?? '');
  }

  source(name: string): string {
    return this.#vocabulary.sources[name]?.[this.language] ?? name;
  }

  unit(id: string): Unit {
    const unit = Object.hasOwn(this.#vocabulary.units, id) ? this.#vocabulary.units[id] : undefined;
    if (!unit) throw new Error(`unknown unit: ${id}`);
    return unit;
  }

  /** The base unit of a row's unit, in which rows of several units are drawn together. */
  baseOf(row: Amount): Unit {
    return this.unit(this.unit(row.unit).base);
  }

  /** The value of a row in base units; NaN where the row holds a range. */
  baseValue(row: Amount): number {
    return row.value === null ? NaN : inBaseUnit(row.value, this.unit(row.unit));
  }

  /** What part of a whole a share is; undefined for what is no share. */
  fraction(row: Amount): number | undefined {
    const whole = {percent: 100, 'one-third': 3, 'one-sixth': 6}[this.baseOf(row).base];
    return whole === undefined ? undefined : this.baseValue(row) / whole;
  }

  /** A row's value with its unit and sign of precision: `30.04 million TEU`, `≥6%`. */
  value(row: Amount, digits?: number, scale?: Scale): string {
    const base = this.baseOf(row);
    const write = (value: number) =>
      formatValue(value, this.unit(row.unit), base, {language: this.language, numbers: this.messages.numbers}, {digits, scale});
    if (row.value !== null) return base.base === 'rank' ? this.#rank(row, write) : this.sign(row) + write(row.value);
    return this.messages.range(this.number(row.low ?? NaN), write(row.high ?? NaN));
  }

  /** A rank: `No. 6`; one that is only known to be worse or better than another, `below No. 30`, `top 100`. */
  #rank({value, qualifier}: Amount, write: (value: number) => string): string {
    if (qualifier === 'over') return this.messages.rankBeyond(String(value));
    return qualifier === 'under' ? this.messages.rankWithin(String(value)) : write(value ?? NaN);
  }

  /** The value as a label in a chart: all digits of the report, six of what is computed here from them, four of others. */
  label(row: Row, scale?: Scale): string {
    return this.value(row, digitsOf(row), scale);
  }

  /** The same with a mark where the number was computed here from stated ones, for charts that show it in no other way. */
  marked(row: Row, scale?: Scale): string {
    return this.label(row, scale) + (row.qualifier === 'derived' ? '*' : '');
  }

  /** The label without its unit, where a title names that. */
  bare(row: Row, scale: Scale = this.scale(this.baseValue(row))): string {
    if (row.value === null) return this.marked(row);
    const number = this.number(this.baseValue(row) / scale.factor, digitsOf(row));
    return this.sign(row) + withScale(number, scale, this.messages.numbers) + (row.qualifier === 'derived' ? '*' : '');
  }

  /** A measure with its unit, unless its name says that already or it is a rank. */
  titled(measure: string, scale: Scale, base: Unit): string {
    const unit = this.scaledUnit(scale, base);
    const isSaid = base.base === 'rank' || measure.toLowerCase().includes(unit.toLowerCase());
    return isSaid ? measure : this.messages.titled(measure, unit);
  }

  /** The sign that stands before a number that is not exact: ≈, ≥ or ≤. */
  sign({qualifier}: Amount): string {
    return precisionSign[qualifier] ?? '';
  }

  /** A row's number alone, all digits, in the unit of the row. */
  exactNumber(row: Amount): string {
    const grouped = this.unit(row.unit).base !== 'year';
    const write = (value: number) => formatNumber(value, this.language, {useGrouping: grouped});
    return row.value === null ? this.messages.range(write(row.low ?? NaN), write(row.high ?? NaN)) : write(row.value);
  }

  number(value: number, digits?: number): string {
    return formatNumber(value, this.language, digits ? {maximumSignificantDigits: digits} : {});
  }

  /** The scale in which an axis up to `largest` base units is written. */
  scale(largest: number): Scale {
    return scaleFor(largest, this.messages.numbers);
  }

  scaledUnit(scale: Scale, base: Unit): string {
    return scaledUnit(scale, base, this.language, this.messages.numbers);
  }

  /** A period in words: `Q1 2021`, `2021年第一季度`, `2010–2019`, `since 2009`. */
  period(period: string): string {
    const [start = '', end] = period.split('/');
    if (end === undefined) return this.#moment(period);
    if (start === '..') return this.messages.upTo(this.#moment(end));
    if (end === '..') return this.messages.since(this.#moment(start));
    return /^\d{4}\/\d{4}$/.test(period) ? this.messages.years(start, end) : this.messages.span(this.#moment(start), this.#moment(end));
  }

  /** When a row's number holds; of one without a date, when it was written. */
  periodOf({period, undated}: Row): string {
    return undated ? this.messages.undated(this.period(period)) : this.period(period);
  }

  /** A year, half-year, quarter, month or day in words. */
  #moment(moment: string): string {
    const [, year = '', half, quarter, month, day] = /^(\d{4})(?:-H([12])|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(moment) ?? [];
    if (half) return this.messages.halfYear(year, half);
    if (quarter) return this.messages.quarter(year, quarter);
    if (month && day) return this.messages.day(year, month, day);
    if (month) return this.messages.month(year, month);
    return year ? this.messages.year(Number(year)) : moment;
  }

  /** Where the report states something: `section 5.1.1`, `preface`. */
  section(section: string): string {
    if (section === '0') return this.messages.preface;
    return section === '8' ? this.messages.closingChapter : this.messages.section(section);
  }
}

/** Significant digits of a label. */
const digitsOf = ({source, qualifier}: Row): number => (source !== 'report' ? 4 : qualifier === 'derived' ? 6 : 15);

/** The sign that stands before a number that is not exact. */
const precisionSign: Readonly<Record<string, string>> = {exact: '', about: '≈', over: '≥', under: '≤', derived: ''};
