import type {LocalizedText} from './language.js';

/** What kind of number a measure is. */
export type MeasureKind = 'level' | 'price' | 'count' | 'share' | 'growth' | 'change' | 'ratio' | 'rank' | 'duration' | 'year' | 'forecast';

export interface Measure extends LocalizedText {
  readonly kind: MeasureKind;
  /** The measure of which this one is another level or basis. */
  readonly of?: string;
}

export interface Unit extends LocalizedText {
  /** The unit in which values are drawn; `value * factor` is a number of it. */
  readonly base: string;
  readonly factor: number;
  /** How a number is written with a base unit, `{n}` being the number. */
  readonly pattern?: LocalizedText;
  /** The English pattern for one thing alone: `{n} city`. */
  readonly one?: string;
}

/** Every id that the rows use, in words. */
export interface Vocabulary {
  readonly places: Readonly<Record<string, LocalizedText>>;
  readonly items: Readonly<Record<string, LocalizedText>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly units: Readonly<Record<string, Unit>>;
  readonly sources: Readonly<Record<string, LocalizedText>>;
}

/** A number of base units, without the noise that a product of decimals leaves after the 15th digit. */
export function inBaseUnit(value: number, unit: Unit): number {
  return Number((value * unit.factor).toPrecision(15));
}
