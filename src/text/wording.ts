import type {Language} from '../model/language.js';
import type {Row} from '../model/row.js';
import type {Table} from '../model/tables.js';
import {momentParts, wholeYear} from '../model/period.js';
import {inBaseUnit, type Unit, type Vocabulary} from '../model/vocabulary.js';
import type {Messages} from './locales/message-types.js';
import type {Measured, TextMeasure} from './measure.js';
import {formatNumber, formatValue, type Scale, scaledUnit, scaleFor, withScale} from './number.js';

/** The row fields of a value. */
export type Amount = Pick<Row, 'value' | 'unit' | 'qualifier' | 'low' | 'high'>;

/** All text for a chart of one dataset, in one language. */
export class Wording implements Measured {
  readonly #vocabulary: Vocabulary & Pick<Table<unknown>['vocabulary'], 'categories'>;

  constructor(
    readonly language: Language,
    readonly messages: Messages,
    vocabulary: Table<unknown>['vocabulary'],
    readonly textMeasure?: TextMeasure,
  ) {
    this.#vocabulary = {places: {}, items: {}, measures: {}, units: {}, sources: {}, ...vocabulary};
  }

  /** The same text, measured in another way. */
  measuredBy(textMeasure: TextMeasure): Wording {
    return new Wording(this.language, this.messages, this.#vocabulary, textMeasure);
  }

  /** Name of a place; if the vocabulary lacks it, the id as given. */
  place(id: string): string {
    return this.#vocabulary.places[id]?.[this.language] ?? id;
  }

  /** Name of an item as a series: `insurance`; for a place, `with Hong Kong`. */
  series(item: string): string {
    const isPlace = this.#vocabulary.places[item] && !this.#vocabulary.items[item];
    return isPlace ? this.messages.withPlace(this.place(item)) : this.item(item);
  }

  /** Name of an item, which can also be a place. */
  item(id: string): string {
    return this.#vocabulary.items[id]?.[this.language] ?? this.place(id);
  }

  category(id: string): string {
    return this.#vocabulary.categories?.[id]?.[this.language] ?? id;
  }

  measure(id: string): string {
    return this.#vocabulary.measures[id]?.[this.language] ?? id;
  }

  /** Name of the measure that this one is a level or basis of, or its own name. */
  mainMeasure(id: string): string {
    return this.measure(this.#vocabulary.measures[id]?.of ?? id);
  }

  /** Unique names of the main measures of rows. */
  mainMeasures(rows: readonly Pick<Row, 'measure'>[]): string[] {
    return [...new Set(rows.map(({measure}) => this.mainMeasure(measure)))];
  }

  /** Whether a measure states a change, not an amount. */
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

  /** The base unit of a row's unit, used to draw rows with different units together. */
  baseOf(row: Amount): Unit {
    return this.unit(this.unit(row.unit).base);
  }

  /** The value of a row in base units; NaN if the row has a range. */
  baseValue(row: Amount): number {
    return row.value === null ? NaN : inBaseUnit(row.value, this.unit(row.unit));
  }

  /** The fraction that a share represents; undefined if not a share. */
  fraction(row: Amount): number | undefined {
    const whole = {percent: 100, 'one-third': 3, 'one-sixth': 6}[this.baseOf(row).base];
    return whole === undefined ? undefined : this.baseValue(row) / whole;
  }

  /** A row's value with its unit and precision sign: `30.04 million TEU`, `≥6%`. */
  value(row: Amount, digits?: number, scale?: Scale): string {
    const base = this.baseOf(row);
    const write = (value: number) =>
      formatValue(value, this.unit(row.unit), base, {language: this.language, numbers: this.messages.numbers}, {digits, scale});
    if (row.value !== null) return base.base === 'rank' ? this.#rank(row, write) : this.sign(row) + write(row.value);
    return this.messages.range(this.number(row.low ?? NaN), write(row.high ?? NaN));
  }

  /** A rank: `No. 6`; if only known to be worse or better than another, `below No. 30`, `top 100`. */
  #rank({value, qualifier}: Amount, write: (value: number) => string): string {
    if (qualifier === 'over') return this.messages.rankBeyond(String(value));
    return qualifier === 'under' ? this.messages.rankWithin(String(value)) : write(value ?? NaN);
  }

  /** The value as a chart label: all digits from the report, six if computed here, four from other sources. */
  label(row: Row, scale?: Scale): string {
    return this.value(row, digitsOf(row), scale);
  }

  /** The label with a mark if computed here from stated numbers, for charts that show it in no other way. */
  marked(row: Row, scale?: Scale): string {
    return this.label(row, scale) + derivedMark(row);
  }

  /** The label without its unit, for when a title names it. */
  bare(row: Row, scale: Scale = this.scale(this.baseValue(row))): string {
    if (row.value === null) return this.marked(row);
    const number = this.number(this.baseValue(row) / scale.factor, digitsOf(row));
    return this.sign(row) + withScale(number, scale, this.messages.numbers) + derivedMark(row);
  }

  /** A measure with its unit, unless its name includes it or it is a rank. */
  titled(measure: string, scale: Scale, base: Unit): string {
    const unit = this.scaledUnit(scale, base);
    const isSaid = base.base === 'rank' || measure.toLowerCase().includes(unit.toLowerCase());
    return isSaid ? measure : this.messages.titled(measure, unit);
  }

  /** The sign before a number that is not exact: ≈, ≥ or ≤. */
  sign({qualifier}: Amount): string {
    return precisionSign[qualifier] ?? '';
  }

  /** Only a row's number, with all digits, in the row's unit. */
  exactNumber(row: Amount): string {
    const grouped = this.unit(row.unit).base !== 'year';
    const write = (value: number) => formatNumber(value, this.language, {useGrouping: grouped});
    return row.value === null ? this.messages.range(write(row.low ?? NaN), write(row.high ?? NaN)) : write(row.value);
  }

  number(value: number, digits?: number): string {
    return formatNumber(value, this.language, digits ? {maximumSignificantDigits: digits} : {});
  }

  /** The scale for an axis up to `largest` base units. */
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
    const isYears = [start, end].every((moment) => wholeYear(moment) !== undefined);
    return isYears ? this.messages.years(start, end) : this.messages.span(this.#moment(start), this.#moment(end));
  }

  /** The period of a row's number; without a date, when it was written. */
  periodOf({period, undated}: Row): string {
    return undated ? this.messages.undated(this.period(period)) : this.period(period);
  }

  /** A year, half-year, quarter, month or day in words. */
  #moment(moment: string): string {
    const {year, half, quarter, month, day} = momentParts(moment);
    if (half) return this.messages.halfYear(year, half);
    if (quarter) return this.messages.quarter(year, quarter);
    if (month && day) return this.messages.day(year, month, day);
    if (month) return this.messages.month(year, month);
    return year ? this.messages.year(Number(year)) : moment;
  }

  /** A section of the report: `section 5.1.1`, `preface`. */
  section(section: string): string {
    if (section === '0') return this.messages.preface;
    return section === '8' ? this.messages.closingChapter : this.messages.section(section);
  }
}

/** Significant digits of a label. */
export const digitsOf = ({source, qualifier}: Row): number => (source !== 'report' ? 4 : qualifier === 'derived' ? 6 : 15);

/** The mark after a number computed here from stated ones. */
const derivedMark = ({qualifier}: Row): string => (qualifier === 'derived' ? '*' : '');

/** The sign before a number that is not exact. */
const precisionSign: Readonly<Record<string, string>> = {exact: '', about: '≈', over: '≥', under: '≤', derived: ''};
