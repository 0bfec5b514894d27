// What own rows of every kind are checked with.
import * as v from 'valibot';
import {periodPattern, type LocalizedText} from '../model/dataset.js';

export const idSchema = v.pipe(v.string(), v.nonEmpty());
export const numberSchema = v.pipe(v.number(), v.finite());
export const periodSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(periodPattern));

export const localizedTextSchema = v.pipe(
  v.union([v.string(), v.record(v.string(), v.string())]),
  v.transform((note): LocalizedText => ({en: '', 'zh-Hans': '', 'zh-Hant': '', ...inEveryLanguage(note)})),
);

/** A note as the data files have it, or one sentence for all languages. */
function inEveryLanguage(note: string | Record<string, string>): Partial<LocalizedText> {
  return typeof note === 'string' ? {en: note, 'zh-Hans': note, 'zh-Hant': note} : note;
}

/** Row, column and value of what is wrong. */
export function describeIssue(issue: v.BaseIssue<unknown>, index: number): string {
  const column = issue.path?.map(({key}) => String(key)).join('.') ?? '';
  return `${index + 1}${column ? `, ${column}` : ''}: ${brief(issue.input)}`;
}

export const brief = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);
