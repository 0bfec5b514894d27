import type {Language} from '../model/language.js';
import {inBaseUnit, type Unit} from '../model/vocabulary.js';
import type {NumberStyle, Scale} from './locales/message-types.js';

export type {Scale} from './locales/message-types.js';

const ones: Scale = {factor: 1, word: ''};

/** The largest scale that leaves at least 1 before the decimal point; ones for small numbers. */
export function scaleFor(value: number, {scales}: NumberStyle): Scale {
  return scales.find(({factor}) => Math.abs(value) >= factor) ?? ones;
}

/** Formats a number for a language: `-6.5` with a true minus sign, `3,004`, at most 15 significant digits. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(language, {maximumSignificantDigits: 15, ...options})
    .format(value)
    .replace('-', '\u2212');
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format takes a browser longer to make than many numbers to write with it. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}

/** A number with the word of its scale: `30.04 million`, `3,004万`. */
export const withScale = (written: string, {word}: Scale, {scaleSpace}: NumberStyle): string =>
  word ? written + scaleSpace + word : written;

/** How to write a value: the number of significant digits, and the scale if not the value's own. */
export interface ValueFormat {
  readonly digits?: number | undefined;
  readonly scale?: Scale | undefined;
}

/** A value with its unit in running text: `30.04 million TEU`, `3,004万标准箱`. */
export function formatValue(
  value: number,
  unit: Unit,
  base: Unit,
  {language, numbers}: {readonly language: Language; readonly numbers: NumberStyle},
  {digits = 15, scale: wanted}: ValueFormat = {},
): string {
  const number = inBaseUnit(value, unit);
  const pattern = base.pattern?.[language] ?? '{n}';
  const isFraction = unit.base.startsWith('one-') && numbers.fractionDigits !== '';
  if (unit.base === 'year') return pattern.replace('{n}', String(number));
  if (isFraction) return pattern.replace('{n}', numbers.fractionDigits[number] ?? String(number));
  const scale = wanted ?? scaleFor(number, numbers);
  const written = formatNumber(number / scale.factor, language, {maximumSignificantDigits: digits});
  if (numbers.hasSingular && base.one && number === 1) return base.one.replace('{n}', written);
  return pattern.replace('{n}', withScale(written, scale, numbers));
}

/** The unit of an axis, including its scale: `million TEU`, `万标准箱`. */
export function scaledUnit({word}: Scale, base: Unit, language: Language, {unitSpace}: NumberStyle): string {
  return word ? word + unitSpace + base[language] : base[language];
}
