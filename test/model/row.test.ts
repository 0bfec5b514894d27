import {expect} from 'chai';
import throughput from '../../data/container-throughput.json';
import type {OwnRow} from '../../src/model/own-row.js';
import {type RowColumnName, rowColumns, rowColumnsThat} from '../../src/model/row-columns.js';
import type {Row} from '../../src/model/row.js';
import {checkedRows} from '../../src/own-data/check-rows.js';

type Same<A extends string, B extends string> = [A, B] extends [B, A] ? true : false;
/** Does not compile unless it holds. */
type Holds<T extends true> = T;
type OwnKeys<T> = {[Key in keyof T]-?: undefined extends T[Key] ? never : Key}[keyof T] & string;
type Marked<Property extends string> = Extract<(typeof rowColumns)[number], Readonly<Record<Property, true>>>['name'];

/** The columns are those of the types, which the compiler checks. A page's own row must have `value`, too, which may be null. */
export type CheckedByTheCompiler = [
  Holds<Same<keyof Row, RowColumnName>>,
  Holds<Same<keyof OwnRow, RowColumnName>>,
  Holds<Same<Exclude<OwnKeys<OwnRow>, 'value'>, Marked<'isOwn'>>>,
  Holds<Same<Exclude<RowColumnName, OwnKeys<Row>>, Marked<'isOptional'>>>,
];

describe('The columns of a row', () => {
  it('are those that the check of own rows asks for and gives', () => {
    const row: OwnRow = {period: 2022, place: 'shenzhen', measure: 'container-throughput', value: 1, unit: 'teu'};
    const [checked] = checkedRows([row], throughput);
    expect(Object.keys(checked ?? {}).sort()).to.deep.equal(rowColumns.map(({name}) => name).sort());
    for (const name of rowColumnsThat('isOwn')) {
      const without = Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
      expect(() => checkedRows([without], throughput), name)
        .to.throw(/missing columns: .*/)
        .with.deep.property('known', [name]);
    }
  });
});
