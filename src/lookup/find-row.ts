import type {LocalizedText} from '../model/language.js';
import {LookupError} from '../model/lookup-error.js';
import type {Row} from '../model/row.js';
import type {Vocabulary} from '../model/vocabulary.js';

/** What distinguishes the rows of a measure, in the order it is checked. */
const rowKeys = ['place', 'item', 'period', 'source'] as const;
type RowKey = (typeof rowKeys)[number];

/** What is requested, as ids or names; empty if nothing is. */
export type Asked = Readonly<Record<RowKey, string>>;

/**
 * The single matching row of a measure: the row of the whole if no item is named, and the row of the report if no source is.
 * @throws LookupError that names the choices if no row matches, or more than one
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

/** The rows whose place, item, period, or source has this id or name. */
function rowsNamed(rows: readonly Row[], key: RowKey, wanted: string, names: Names): readonly Row[] {
  const found = rows.filter((row) => row[key] === wanted || Object.values(names[row[key] ?? ''] ?? {}).includes(wanted));
  if (found.length === 0) throw new LookupError(key, wanted, idsOf(rows, key), names);
  return found;
}

/** The rows, if all share one place, item, period, or source. */
function ofOne(rows: readonly Row[], key: RowKey, names: Names): readonly Row[] {
  if (new Set(rows.map((row) => row[key])).size > 1) throw new LookupError(key, '', idsOf(rows, key), names);
  return rows;
}

/** The preferred rows if there are any; otherwise all rows. */
function preferredRows(rows: readonly Row[], isMeant: (row: Row) => boolean): readonly Row[] {
  const meant = rows.filter(isMeant);
  return meant.length > 0 ? meant : rows;
}

const idsOf = (rows: readonly Row[], key: RowKey): string[] => [...new Set(rows.map((row) => row[key]))].filter((id) => id !== null).sort();
