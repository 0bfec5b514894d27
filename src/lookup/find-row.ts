import type {Row, Vocabulary, Words} from '../model/dataset.js';
import {LookupError} from './lookup-error.js';

/** What tells the rows of a measure apart, in the order in which it is asked for. */
const keys = ['place', 'item', 'period', 'source'] as const;
type Key = (typeof keys)[number];

/** What is asked for, as ids or names; empty where nothing is. */
export type Asked = Readonly<Record<Key, string>>;

/**
 * The one row of a measure that is meant: where no item is named, that of the whole, and where no source is, that of the report.
 * @throws LookupError that names the choices where there is no such row, or more than one
 */
export function findRow(rows: readonly Row[], asked: Asked, {places, items, sources}: Vocabulary): Row {
  const names = {place: places, item: {...places, ...items}, period: {}, source: sources};
  const named = keys.reduce((left, key) => (asked[key] === '' ? left : only(left, key, asked[key], names[key])), rows);
  const single = (some: readonly Row[], key: Key) => ofOne(some, key, names[key]);
  const ofItem = single(preferred(single(named, 'place'), isOfWhole), 'item');
  const ofPeriod = single(ofItem, 'period');
  const [row] = single(preferred(ofPeriod, isOfReport), 'source');
  return row as Row;
}

const isOfWhole = ({item}: Row): boolean => item === null;
const isOfReport = ({source}: Row): boolean => source === 'report';

type Names = Readonly<Record<string, Words>>;

/** The rows of the place, item, period or source of an id or name. */
function only(rows: readonly Row[], key: Key, wanted: string, names: Names): readonly Row[] {
  const found = rows.filter((row) => row[key] === wanted || Object.values(names[row[key] ?? ''] ?? {}).includes(wanted));
  if (found.length === 0) throw new LookupError(key, wanted, idsOf(rows, key), names);
  return found;
}

/** The rows, where all are of one place, item, period or source. */
function ofOne(rows: readonly Row[], key: Key, names: Names): readonly Row[] {
  if (new Set(rows.map((row) => row[key])).size > 1) throw new LookupError(key, '', idsOf(rows, key), names);
  return rows;
}

/** The rows that are rather meant than the others, if there are any. */
function preferred(rows: readonly Row[], isMeant: (row: Row) => boolean): readonly Row[] {
  const meant = rows.filter(isMeant);
  return meant.length > 0 ? meant : rows;
}

const idsOf = (rows: readonly Row[], key: Key): string[] => [...new Set(rows.map((row) => row[key]))].filter((id) => id !== null).sort();
