import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datasetNames} from '../../data/describe.js';
import {notRecomputed, notTheSame} from './discrepancies.js';
import {read} from './read.js';
import {recomputations} from './recomputations.js';

/** @typedef {[low: number, high: number]} Interval */

const {units} = read('vocabulary');
const rows = new Map();
for (const name of datasetNames()) {
  for (const row of read(name).data) {
    const key = `${name}: ${row.period} ${row.place} ${row.item ?? '-'} ${row.measure}`;
    rows.set(row.source === 'report' ? key : `${key} @${row.source}`, row);
  }
}

/** @param {string} key */
function rowOf(key) {
  const row = rows.get(key);
  assert.ok(row && row.value !== null, `no value for ${key}`);
  return row;
}

/** Half of the last digit that is written; zeros at the end of a large number may stand for digits that are not. @param {number} value */
function halfDigit(value) {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  if (decimals) return 0.5 * 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 0.5 * 10 ** (zeros >= 2 ? zeros : 0);
}

/** What a row may mean, in base units. @param {any} row @param {{open: boolean}} how @returns {Interval} */
function meant({value, unit, qualifier}, {open}) {
  const slack = Math.abs(value) * (open ? 0.1 : 0.05);
  const half = halfDigit(value);
  const low = {about: value - slack, over: value - half, under: open ? -Infinity : value - slack}[/** @type {string} */ (qualifier)];
  const high = {about: value + slack, over: open ? Infinity : value + slack, under: value + half}[/** @type {string} */ (qualifier)];
  const {factor} = units[unit];
  return [(low ?? value - half) * factor, (high ?? value + half) * factor];
}

/** Smallest and largest result over the ends of all intervals. @param {Interval[]} intervals @param {(...values: number[]) => number} by @returns {Interval} */
function spanned(intervals, by) {
  const corners = intervals.reduce(
    (/** @type {number[][]} */ lists, interval) => lists.flatMap((list) => interval.map((end) => [...list, end])),
    [[]],
  );
  const results = corners.map((corner) => by(...corner));
  return [Math.min(...results), Math.max(...results)];
}

const noise = 1e-9;
/** @param {Interval} a @param {Interval} b */
const overlap = ([low, high], [otherLow, otherHigh]) =>
  low <= otherHigh + Math.abs(otherHigh) * noise && otherLow <= high + Math.abs(high) * noise;

describe('Numbers that follow from others', () => {
  for (const {printed, from, by} of recomputations) {
    const known = Object.hasOwn(notRecomputed, printed);
    it(`${known ? 'disagree as known' : 'agree'}: ${printed}`, () => {
      const computed = spanned(
        from.map((key) => meant(rowOf(key), {open: false})),
        by,
      );
      const stated = meant(rowOf(printed), {open: true});
      assert.equal(overlap(computed, stated), !known, `printed ${stated.join(' to ')}, computed ${computed.join(' to ')}`);
    });
  }

  it('are named once, and every known discrepancy is one of them', () => {
    const printed = recomputations.map((recomputation) => recomputation.printed);
    assert.equal(new Set(printed).size, printed.length);
    for (const [key, reason] of Object.entries(notRecomputed)) {
      assert.ok(printed.includes(key), key);
      assert.ok(reason.length > 20, key);
    }
  });
});

describe('Numbers that two publishers give', () => {
  const pairs = [...rows].flatMap(([key, other]) => {
    const [same] = key.split(' @');
    const own = rows.get(same);
    const isComparable = own && key.includes(' @') && own.value !== null && units[own.unit].base === units[other.unit].base;
    return isComparable ? [{key, other, own}] : [];
  });

  it('are enough to be worth comparing', () => assert.ok(pairs.length >= 20, String(pairs.length)));

  it('agree to their rounding, or the reason is known', () => {
    const differing = pairs.filter(({own, other}) => !overlap(meant(own, {open: true}), meant(other, {open: true})));
    assert.deepEqual(
      differing.map(({key}) => key).sort(),
      Object.keys(notTheSame).sort(),
      differing.map(({key, own, other}) => `${key}: ${own.value} ${own.unit}, ${other.value} ${other.unit}`).join('\n'),
    );
  });
});

describe('Ranks', () => {
  /** Ranks of one measure and period, with the rows that they rank. @param {string} dataset @param {string} rank @param {string} period */
  const ranked = (dataset, rank, period) =>
    read(dataset)
      .data.filter((/** @type {any} */ row) => row.measure === rank && row.period === period)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.value - b.value);

  it('of pay are those of the amounts (table 3.1)', () => {
    const places = ranked('wages', 'average-pay-rank', '2022-Q2').map((/** @type {any} */ {place}) => place);
    const pay = places.map((/** @type {string} */ place) => rowOf(`wages: 2022-Q2 ${place} - average-monthly-pay-offered`).value);
    assert.equal(pay.length, 20);
    assert.deepEqual(
      pay,
      pay.toSorted((/** @type {number} */ a, /** @type {number} */ b) => b - a),
    );
  });

  it('within Asia-Pacific follow the ranks of the world (table 6.1)', () => {
    const inAsia = read('innovation-ranking').data.filter((/** @type {any} */ {measure}) => measure.endsWith('-rank-in-asia-pacific'));
    assert.equal(inAsia.length, 25);
    for (const {period, place, measure, value} of inAsia) {
      const inWorld = (/** @type {any} */ row) =>
        rowOf(`innovation-ranking: ${row.period} ${row.place} world ${row.measure.replace('-in-asia-pacific', '')}`).value;
      const ahead = inAsia.filter((/** @type {any} */ row) => row.measure === measure && inWorld(row) < inWorld({period, place, measure}));
      assert.equal(ahead.length, value - 1, `${measure} ${place}`);
    }
  });
});
