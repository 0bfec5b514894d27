// Schemas for a page's own rows of every kind.
import * as v from 'valibot';
import {brief} from '../model/brief.js';
import {languages, type LocalizedText} from '../model/language.js';
import {periodPattern} from '../model/period.js';

export {brief} from '../model/brief.js';

export const idSchema = v.pipe(v.string(), v.nonEmpty());
export const numberSchema = v.pipe(v.number(), v.finite());
export const periodSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(periodPattern));

/** A text in some languages, empty in others; or one text for all languages. */
export const localizedTextSchema = v.pipe(
  v.union([v.string(), v.record(v.string(), v.string())]),
  v.transform((text) => {
    const isOne = typeof text === 'string';
    const all = Object.fromEntries(languages.map((language) => [language, isOne ? text : ''])) as LocalizedText;
    return isOne ? all : {...all, ...text};
  }),
);

/** Row, column and value of an issue. */
export function describeIssue(issue: v.BaseIssue<unknown>, index: number): string {
  const column = issue.path?.map(({key}) => String(key)).join('.') ?? '';
  return `${index + 1}${column ? `, ${column}` : ''}: ${brief(issue.input)}`;
}
