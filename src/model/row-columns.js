// The columns of a row of numbers, in the order of the published files. The type `Row`, the check of a page's own rows, the CSV header,
// the JSON Schema and the `schema.fields` of each dataset derive from this list, or are tested against it. Plain JavaScript, because the
// scripts that publish `data/` also run it.

export const qualifiers = /** @type {const} */ (['exact', 'about', 'over', 'under', 'derived']);

/**
 * - `kind`: what a cell contains
 * - `isOwn`: a page's own rows must have it
 * - `isAlways`: a CSV file includes it even if all its cells are empty
 * - `isNullable`: a row of the data can have null
 * - `isOptional`: a row of the data can omit it
 */
export const rowColumns = /** @type {const} */ ([
  {name: 'period', kind: 'period', isOwn: true, isAlways: true},
  {name: 'place', kind: 'id', isOwn: true, isAlways: true},
  {name: 'item', kind: 'id', isNullable: true},
  {name: 'measure', kind: 'id', isOwn: true, isAlways: true},
  {name: 'value', kind: 'number', isAlways: true, isNullable: true},
  {name: 'unit', kind: 'id', isOwn: true, isAlways: true},
  {name: 'qualifier', kind: 'qualifier', isAlways: true},
  {name: 'source', kind: 'text', isAlways: true},
  {name: 'section', kind: 'text', isNullable: true},
  {name: 'stated', kind: 'text', isNullable: true},
  {name: 'low', kind: 'number', isNullable: true, isOptional: true},
  {name: 'high', kind: 'number', isNullable: true, isOptional: true},
  {name: 'undated', kind: 'flag', isNullable: true, isOptional: true},
  {name: 'note', kind: 'words', isNullable: true, isOptional: true},
]);

/** @typedef {(typeof rowColumns)[number]['name']} RowColumnName */

/**
 * Names of the columns that have a property, in order.
 * @param {'isOwn' | 'isAlways' | 'isNullable' | 'isOptional'} property
 * @returns {RowColumnName[]}
 */
export const rowColumnsThat = (property) => rowColumns.filter((column) => property in column).map(({name}) => name);
