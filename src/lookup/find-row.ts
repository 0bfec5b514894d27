import type {LocalizedText} from '../model/language.js';
import {LookupError} from '../model/lookup-error.js';
import type {Row} from '../model/row.js';
import type {Vocabulary} from '../model/vocabulary.js';

/** What tells the rows of a measure apart, in the order in which it is asked for. */
const rowKeys = ['place', 'item', 'period', 'source'] as const;
type RowKey = (typeof rowKeys)[number];

/** What is asked for, as ids or names; empty where nothing is. */
export type Asked = Readonly<Record<RowKey, string>>;

/**
 * The one row of a measure that is meant: where no item is named, that of the whole, and where no source is, that of the report.
 * @throws LookupError that names the choices where there is no such row, or more than one
 */
export function findRow(rows: readonly Row[], asked: Asked, {places, items, sources}: Vocabulary): Row {
  const names = {place: places, item: {...places, ...items}, period: {}, source: sources};
  const named = rowKeys.reduce((left, key) => (asked[key] === '' ? left : rowsNamed(left, key, asked[key], names[key])), rows);
  const single = (some: readonly Row[], key: RowKey) => ofOne(some, key, names[key]);
  const ofItem = single(preferredRows(single(named, 'place'), isOfWhole), 'item');
  const ofPeriod = single(ofItem, 'period');
  const [row] = single(preferredRows(ofPeriod, isOfReport), 'source');
  return row as Row;
}

const isOfWhole = ({item}: Row): boolean => item === null;
const isOfReport = ({source}: Row): boolean => source === 'report';

type Names = Readonly<Record<string, LocalizedText>>;

/** The rows of the place, item, period or source of an id or name. */
function rowsNamed(rows: readonly Row[], key: RowKey, wanted: string, names: Names): readonly Row[] {
  const found = rows.filter((row) => row[key] === wanted || Object.values(names[row[key] ?? ''] ?? {}).includes(wanted));
  if (found.length === 0) throw new LookupError(key, wanted, idsOf(rows, key), names);
  return found;
}

/** The rows, where all are of one place, item, period or source. */
function ofOne(rows: readonly Row[], key: RowKey, names: Names): readonly Row[] {
  if (new Set(rows.map((row) => row[key])).size > 1) throw new LookupError(key, '', idsOf(rows, key), names);
  return rows;
}

/** The rows that are rather meant than the others, if there are any. */
function preferredRows(rows: readonly Row[], isMeant: (row: Row) => boolean): readonly Row[] {
  const meant = rows.filter(isMeant);
  return meant.length > 0 ? meant : rows;
}

const idsOf = (rows: readonly Row[], key: RowKey): string[] => [...new Set(rows.map((row) => row[key]))].filter((id) => id !== null).sort();
