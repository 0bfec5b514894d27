import {inBaseUnit, type Language, type Row, type Unit, type Vocabulary} from '../dataset.js';
import type {FrameWords} from './frame-words.js';
import {formatNumber, formatValue, scaledUnit, scaleFor, type Scale} from './number.js';

/** Everything that a chart of one dataset can say in one language. */
export class Wording {
  constructor(
    readonly language: Language,
    readonly words: FrameWords,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Name of a place; one that the vocabulary lacks is called as it is given. */
  place(id: string): string {
    return this.vocabulary.places[id]?.[this.language] ?? id;
  }

  /** Name of an item, which may also be a place. */
  item(id: string): string {
    return this.vocabulary.items[id]?.[this.language] ?? this.place(id);
  }

  measure(id: string): string {
    return this.vocabulary.measures[id]?.[this.language] ?? id;
  }

  /** The measure of which another is a level or basis; the measure itself where there is none. */
  mainMeasure(measure: string): string {
    return this.vocabulary.measures[measure]?.of ?? measure;
  }

  source(name: string): string {
    return this.vocabulary.sources[name]?.[this.language] ?? name;
  }

  unit(id: string): Unit {
    const unit = Object.hasOwn(this.vocabulary.units, id) ? this.vocabulary.units[id] : undefined;
    if (!unit) throw new Error(`unknown unit: ${id}`);
    return unit;
  }

  /** The base unit of a row's unit, in which rows of several units are drawn together. */
  baseOf(row: Row): Unit {
    return this.unit(this.unit(row.unit).base);
  }

  /** The value of a row in base units; NaN where the row holds a range. */
  baseValue(row: Row): number {
    return row.value === null ? NaN : inBaseUnit(row.value, this.unit(row.unit));
  }

  /** A row's value with its unit and sign of precision: `30.04 million TEU`, `≥6%`. */
  value(row: Row, digits?: number): string {
    const write = (value: number) => formatValue(value, this.unit(row.unit), this.baseOf(row), this.language, digits);
    if (row.value !== null) return precisionSign[row.qualifier] + write(row.value);
    return this.words.range(this.number(row.low ?? NaN), write(row.high ?? NaN));
  }

  /** A row's number alone, all digits, in the unit of the row. */
  exactNumber(row: Row): string {
    const grouped = this.unit(row.unit).base !== 'year';
    const write = (value: number) => formatNumber(value, this.language, {useGrouping: grouped});
    return row.value === null ? this.words.range(write(row.low ?? NaN), write(row.high ?? NaN)) : write(row.value);
  }

  number(value: number, digits?: number): string {
    return formatNumber(value, this.language, digits ? {maximumSignificantDigits: digits} : {});
  }

  /** The scale in which an axis up to `largest` base units is written. */
  scale(largest: number): Scale {
    return scaleFor(largest, this.language);
  }

  scaledUnit(scale: Scale, base: Unit): string {
    return scaledUnit(scale, base, this.language);
  }

  /** A period in words: `Q1 2021`, `2021年第一季度`, `2010–2019`, `since 2009`. */
  period(period: string): string {
    const [start = '', end] = period.split('/');
    if (end === undefined) return this.moment(period);
    if (start === '..') return this.words.upTo(this.moment(end));
    if (end === '..') return this.words.since(this.moment(start));
    return /^\d{4}\/\d{4}$/.test(period) ? this.words.years(start, end) : this.words.span(this.moment(start), this.moment(end));
  }

  /** When a row's number holds; of one without a date, when it was written. */
  periodOf({period, undated}: Row): string {
    return undated ? this.words.undated(this.period(period)) : this.period(period);
  }

  /** A year, half-year, quarter, month or day in words. */
  private moment(moment: string): string {
    const [, year = '', half, quarter, month, day] = /^(\d{4})(?:-H([12])|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(moment) ?? [];
    if (half) return this.words.halfYear(year, half);
    if (quarter) return this.words.quarter(year, quarter);
    if (month && day) return this.words.day(year, month, day);
    if (month) return this.words.month(year, month);
    return year ? this.words.year(Number(year)) : moment;
  }

  /** Where the report states something: `section 5.1.1`, `preface`. */
  section(section: string): string {
    if (section === '0') return this.words.preface;
    return section === '8' ? this.words.closingChapter : this.words.section(section);
  }
}

/** The sign that stands before a number that is not exact. */
const precisionSign: Readonly<Record<Row['qualifier'], string>> = {exact: '', about: '≈', over: '≥', under: '≤', derived: ''};
