import * as v from 'valibot';
import type {FieldKind, TableChart} from '../marks/view.js';
import {ChartError} from '../model/chart-error.js';
import {readList} from '../model/csv-dialect.js';
import {brief, describeIssue, idSchema, localizedTextSchema, numberSchema, periodSchema} from './schemas.js';

/** Merges lists of one column per language, as in published CSV files, into one list of words. */
function listOfWords(lists: Record<string, string>): (string | Record<string, string>)[] {
  const languages = Object.entries(lists).map(([language, list]) => [language, readList(list)] as const);
  const [, first = []] = languages[0] ?? [];
  return first.map((_, index) => Object.fromEntries(languages.map(([language, list]) => [language, list[index] ?? ''])));
}

/** What each kind of table column accepts; words can be one text for all languages, lists one text. */
const fieldSchemas = {
  text: idSchema,
  number: numberSchema,
  date: periodSchema,
  words: localizedTextSchema,
  texts: v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.transform((texts) => (typeof texts === 'string' ? readList(texts) : texts)),
  ),
  wordsList: v.union([
    v.array(localizedTextSchema),
    v.pipe(v.record(v.string(), v.string()), v.transform(listOfWords), v.array(localizedTextSchema)),
  ]),
} satisfies Record<FieldKind, v.GenericSchema>;

/**
 * Checks a page’s own table rows against the columns; omitted optional columns become null, or an empty list.
 * @throws ChartError that names the row, the column and the value
 */
export function checkedTable<R>(rows: unknown, chart: TableChart<R>): unknown[] {
  if (!Array.isArray(rows)) throw new ChartError('unreadable-row', brief(rows));
  const columns = Object.entries(chart.fields).map(([name, field]) => {
    const kind = field.replace('?', '') as FieldKind;
    const schema: v.GenericSchema = fieldSchemas[kind];
    return [
      name,
      field.endsWith('?') ? v.optional(v.nullable(schema), kind === 'texts' || kind === 'wordsList' ? [] : null) : schema,
    ] as const;
  });
  const rowSchema = v.object(Object.fromEntries(columns));
  return rows.map((row: unknown, index) => {
    const result = v.safeParse(rowSchema, row);
    if (!result.success) throw new ChartError('unreadable-row', describeIssue(result.issues[0], index));
    return {source: '', section: null, stated: null, ...result.output};
  });
}
