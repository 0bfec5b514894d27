// Cells other than numbers and periods.
import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import {languages, type LocalizedText} from '../model/language.js';
import {nameKey} from './name-index.js';
import {isMissing} from './plain-text.js';

/** @throws ChartError if it is no text, or empty */
export function readText(cell: unknown): string {
  if (isMissing(cell)) throw new ChartError('empty-cell');
  if (typeof cell !== 'string') throw new ChartError('unreadable-row', brief(cell));
  return cell.trim();
}

/** A text that may be written as a number, such as section `5.1`; null if there is none. */
export function readOptionalText(cell: unknown): string | null {
  return isMissing(cell) ? null : readText(typeof cell === 'number' ? String(cell) : cell);
}

/** One of a few words. @throws ChartError that names them */
export function readChoice<T extends string>(
  cell: unknown,
  choices: readonly T[],
  idsOf: (name: string) => readonly string[] = () => [],
): T {
  const text = readText(cell);
  const choice = choices.find((one) => nameKey(one) === nameKey(text) || idsOf(text).includes(one));
  if (choice === undefined) throw new ChartError('unknown-word', brief(text), choices);
  return choice;
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ...['true', '1', 'yes', '是'].map((word) => [word, true] as const),
  ...['false', '0', 'no', '否'].map((word) => [word, false] as const),
]);

/** True or false, also as data files and spreadsheets write it; null if there is none. */
export function readFlag(cell: unknown): boolean | null {
  if (isMissing(cell)) return null;
  const flag = flags.get(nameKey(String(cell)));
  if (flag === undefined) throw new ChartError('unreadable-row', brief(cell));
  return flag;
}

/** A text in some languages, empty in others; or one text for all languages. */
export function readWords(cell: unknown): LocalizedText {
  const words: unknown = typeof cell === 'string' ? Object.fromEntries(languages.map((language) => [language, cell])) : cell;
  if (isMissing(words)) throw new ChartError('empty-cell');
  if (typeof words !== 'object' || Array.isArray(words)) throw new ChartError('unreadable-row', brief(cell));
  const texts = languages.map((language): [string, unknown] => [language, (words as Partial<LocalizedText>)[language] ?? '']);
  if (!texts.every(([, text]) => typeof text === 'string')) throw new ChartError('unreadable-row', brief(cell));
  if (texts.every(([, text]) => text === '')) throw new ChartError('empty-cell');
  return Object.fromEntries(texts) as LocalizedText;
}
