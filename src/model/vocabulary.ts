import type {LocalizedText} from './language.js';

/** What kind of number a measure is. */
export type MeasureKind = 'level' | 'price' | 'count' | 'share' | 'growth' | 'change' | 'ratio' | 'rank' | 'duration' | 'year' | 'forecast';

export interface Measure extends LocalizedText {
  readonly kind: MeasureKind;
  /** The measure that this is another level or basis of. */
  readonly of?: string;
}

export interface Unit extends LocalizedText {
  /** The unit in which values are drawn; `value * factor` converts to it. */
  readonly base: string;
  readonly factor: number;
  /** How to write a number with a base unit; `{n}` is the number. */
  readonly pattern?: LocalizedText;
  /** The English pattern for the singular: `{n} city`. */
  readonly one?: string;
}

/** The words for every id that the rows use. */
export interface Vocabulary {
  readonly places: Readonly<Record<string, LocalizedText>>;
  readonly items: Readonly<Record<string, LocalizedText>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly units: Readonly<Record<string, Unit>>;
  readonly sources: Readonly<Record<string, LocalizedText>>;
}

/** Converts to base units, without the noise that multiplying decimals leaves after the 15th digit. */
export function inBaseUnit(value: number, unit: Unit): number {
  return Number((value * unit.factor).toPrecision(15));
}
