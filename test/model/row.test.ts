import {expect} from 'chai';
import throughput from '../../data/container-throughput.json';
import type {OwnRow} from '../../src/model/own-row.js';
import {type RowColumnName, rowColumns, rowColumnsThat} from '../../src/model/row-columns.js';
import type {Row} from '../../src/model/row.js';
import {checkedRows} from '../../src/own-data/check-rows.js';

/** Fails to compile unless the two are the same keys. */
type Same<A extends string, B extends string> = [A, B] extends [B, A] ? true : never;
type OwnKeys<T> = {[Key in keyof T]-?: undefined extends T[Key] ? never : Key}[keyof T] & string;
type Marked<Property extends string> = Extract<(typeof rowColumns)[number], Readonly<Record<Property, true>>>['name'];

const isTypeOfRow: Same<keyof Row, RowColumnName> = true;
const isTypeOfOwnRow: Same<keyof OwnRow, RowColumnName> = true;
/** A page's own row must have these, and `value`, which may be null. */
const isNeededOfOwnRow: Same<Exclude<OwnKeys<OwnRow>, 'value'>, Marked<'isOwn'>> = true;
const isOptionalInRow: Same<Exclude<RowColumnName, OwnKeys<Row>>, Marked<'isOptional'>> = true;

describe('The columns of a row', () => {
  it('are those of the types', () => {
    expect([isTypeOfRow, isTypeOfOwnRow, isNeededOfOwnRow, isOptionalInRow]).to.deep.equal([true, true, true, true]);
  });

  it('are those that the check of own rows asks for and gives', () => {
    const row: OwnRow = {period: 2022, place: 'shenzhen', measure: 'container-throughput', value: 1, unit: 'teu'};
    const [checked] = checkedRows([row], throughput);
    expect(Object.keys(checked ?? {}).sort()).to.deep.equal(rowColumns.map(({name}) => name).sort());
    for (const name of rowColumnsThat('isOwn')) {
      const without = Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
      expect(() => checkedRows([without], throughput), name).to.throw(`unreadable row: 1, ${name}`);
    }
  });
});
