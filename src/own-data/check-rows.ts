import * as v from 'valibot';
import {ChartError} from '../model/chart-error.js';
import type {Dataset} from '../model/dataset.js';
import {qualifiers, type RowColumnName} from '../model/row-columns.js';
import type {Row} from '../model/row.js';
import {brief, describeIssue, idSchema, localizedTextSchema, numberSchema, periodSchema} from './schemas.js';

const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const optionalNumber = v.optional(v.nullable(numberSchema), null);

/** As in the data files, and as spreadsheets write it. */
const undated = v.pipe(
  v.union([v.null(), v.boolean(), v.pipe(v.string(), v.toLowerCase(), v.picklist(['true', 'false', '1', '0']))]),
  v.transform((value) => value === true || value === 'true' || value === '1'),
);

const columnSchemas = {
  period: periodSchema,
  place: idSchema,
  item: orNull(idSchema),
  measure: idSchema,
  value: optionalNumber,
  unit: idSchema,
  qualifier: v.optional(v.picklist(qualifiers), 'exact'),
  source: v.optional(v.nullable(v.string()), ''),
  section: orNull(v.string()),
  stated: orNull(v.string()),
  low: optionalNumber,
  high: optionalNumber,
  undated: v.optional(undated, null),
  note: v.optional(v.nullable(localizedTextSchema), null),
} satisfies Record<RowColumnName, v.GenericSchema>;

const rowSchema = v.pipe(
  v.object(columnSchemas),
  v.forward(
    v.check(({value, low, high}) => value !== null || (low !== null && high !== null)),
    ['value'],
  ),
);

/**
 * Checks a page's own rows against the row format, the dataset's words and the units of its measures; columns after `unit` are optional.
 * @throws ChartError that names the row, the column and the value
 */
export function checkedRows(rows: unknown, {vocabulary, data, figures}: Dataset): Row[] {
  if (!Array.isArray(rows)) throw new ChartError('unreadable-row', brief(rows));
  const expected = figures.flatMap(({expects = []}) => expects).map((pair) => pair.split(':'));
  const pairs = [...data.map(({measure, unit}) => [measure, unit]), ...expected];
  const bases = new Set(pairs.map(([measure, unit = '']) => `${measure} ${vocabulary.units[unit]?.base}`));
  const fits = (measure: string) => Object.keys(vocabulary.units).filter((unit) => bases.has(`${measure} ${vocabulary.units[unit]?.base}`));
  const keys = new Set<string>();
  return rows.map((row: unknown, index) => {
    const result = v.safeParse(rowSchema, row);
    if (!result.success) throw new ChartError('unreadable-row', describeIssue(result.issues[0], index));
    const checked: Row = {...result.output, source: result.output.source ?? ''};
    assertKnown('unknown-measure', checked.measure, Object.keys(vocabulary.measures), index);
    assertKnown('unknown-unit', checked.unit, fits(checked.measure), index);
    const key = JSON.stringify([checked.period, checked.place, checked.item, checked.measure, checked.source]);
    if (keys.has(key)) throw new ChartError('second-row', `${index + 1}: ${key}`);
    keys.add(key);
    return checked;
  });
}

function assertKnown(code: 'unknown-measure' | 'unknown-unit', value: string, choices: readonly string[], index: number): void {
  if (!choices.includes(value)) throw new ChartError(code, `${value} (${index + 1})`, choices);
}
