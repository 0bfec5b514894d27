import {inBaseUnit, type Language, type Unit} from '../model/dataset.js';

/** A power of ten with the word that a language has for it, such as 10,000 and 万. */
export interface Scale {
  readonly factor: number;
  readonly word: string;
}

const ones: Scale = {factor: 1, word: ''};

const scales: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    {factor: 1e12, word: 'trillion'},
    {factor: 1e9, word: 'billion'},
    {factor: 1e6, word: 'million'},
  ],
  'zh-Hans': [
    {factor: 1e12, word: '万亿'},
    {factor: 1e8, word: '亿'},
    {factor: 1e4, word: '万'},
  ],
  'zh-Hant': [
    {factor: 1e12, word: '萬億'},
    {factor: 1e8, word: '億'},
    {factor: 1e4, word: '萬'},
  ],
};

/** The largest scale that leaves at least one before the decimal point; ones for small numbers. */
export function scaleFor(value: number, language: Language): Scale {
  return scales[language].find(({factor}) => Math.abs(value) >= factor) ?? ones;
}

/** A number in the digits of the language: `-6.5` with a true minus sign, `3,004`, never more than 15 significant digits. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const format = new Intl.NumberFormat(language, {maximumSignificantDigits: 15, ...options});
  return format.format(value).replace('-', '\u2212');
}

/** How a value is written: how many digits are significant, and in which scale if not in that of the value itself. */
export interface ValueFormat {
  readonly digits?: number | undefined;
  readonly scale?: Scale | undefined;
}

const chineseDigits = '零一二三四五';

/** A value with its unit in running text: `30.04 million TEU`, `3,004万标准箱`. */
export function formatValue(
  value: number,
  unit: Unit,
  base: Unit,
  language: Language,
  {digits = 15, scale: wanted}: ValueFormat = {},
): string {
  const number = inBaseUnit(value, unit);
  const pattern = (base.pattern ?? {en: '{n}', 'zh-Hans': '{n}', 'zh-Hant': '{n}'})[language];
  if (unit.base === 'year') return pattern.replace('{n}', String(number));
  if (unit.base.startsWith('one-') && language !== 'en') return pattern.replace('{n}', chineseDigits[number] ?? String(number));
  const scale = wanted ?? scaleFor(number, language);
  const written = formatNumber(number / scale.factor, language, {maximumSignificantDigits: digits});
  const space = language === 'en' && scale.word ? '\u00a0' : '';
  if (language === 'en' && base.one && number === 1) return base.one.replace('{n}', written);
  return pattern.replace('{n}', `${written}${space}${scale.word}`);
}

/** What the numbers of an axis are numbers of: `million TEU`, `万标准箱`. */
export function scaledUnit(scale: Scale, base: Unit, language: Language): string {
  const space = language === 'en' && scale.word ? ' ' : '';
  return `${scale.word}${space}${base[language]}`;
}
