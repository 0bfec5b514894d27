import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {datasetNames} from '../../data/describe.js';
import {notRecomputed, notTheSame} from './discrepancies.js';
import {meant, overlap, spanned} from './intervals.js';
import {read} from './read.js';

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

const share = (/** @type {number} */ part, /** @type {number} */ whole) => (part / whole) * 100;

/** How a number follows from others, by the names in recomputations.csv; `years` are those of the span that it is of. @param {number} years */
const arithmetic = (years) => ({
  sum: (/** @type {number[]} */ ...parts) => parts.reduce((total, part) => total + part, 0),
  difference: (/** @type {number} */ first, /** @type {number} */ second) => second - first,
  ratio: (/** @type {number} */ first, /** @type {number} */ second) => first / second,
  share,
  'remaining-share': (/** @type {number} */ percent) => 100 - percent,
  'part-of-share': (/** @type {number} */ part, /** @type {number} */ whole, /** @type {number} */ percent) => (part / whole) * percent,
  'change-of-share': (
    /** @type {number} */ part,
    /** @type {number} */ whole,
    /** @type {number} */ growth,
    /** @type {number} */ wholeGrowth,
  ) => share(part, whole) - share(part / (1 + growth / 100), whole / (1 + wholeGrowth / 100)),
  growth: (/** @type {number} */ before, /** @type {number} */ after) => (after / before - 1) * 100,
  'growth-in-times': (/** @type {number} */ before, /** @type {number} */ after) => after / before - 1,
  'multiple-of-growth': (/** @type {number} */ times) => times + 1,
  decline: (/** @type {number} */ before, /** @type {number} */ after) => (1 - after / before) * 100,
  'yearly-growth': (/** @type {number} */ before, /** @type {number} */ after) => ((after / before) ** (1 / years) - 1) * 100,
  'yearly-part-of-growth': (/** @type {number} */ percent) => ((1 + percent / 100) ** (1 / years) - 1) * 100,
  'yearly-increase': (/** @type {number} */ before, /** @type {number} */ after) => (after - before) / years,
});

/**
 * What the report prints and what it starts from. A number is named by period, place, item and measure, with its dataset before it
 * where that is another one, and with `@` and the source where that is not the report.
 */
const all = csvParse(readFileSync(new URL('recomputations.csv', import.meta.url), 'utf8')).map(
  ({dataset, printed = '', arithmetic: name, from}) => {
    const [, first, last] = /^(\d{4})\/(\d{4}) /.exec(printed) ?? [];
    const by = arithmetic(Number(last) - Number(first))[/** @type {'sum'} */ (name)];
    assert.ok(by, `unknown arithmetic: ${name}`);
    const keys = (from ?? '').split(' | ').map((key) => (key.includes(': ') ? key : `${dataset}: ${key}`));
    return {printed: `${dataset}: ${printed}`, by, from: keys};
  },
);

describe('Numbers that follow from others', () => {
  for (const {printed, from, by} of all) {
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
    const printed = all.map((recomputation) => recomputation.printed);
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
      const listed = inAsia.filter((/** @type {any} */ row) => row.measure === measure);
      const others = read('innovation-ranking').data.filter(
        (/** @type {any} */ row) =>
          row.measure === measure.replace('-in-asia-pacific', '') && !listed.some((/** @type {any} */ {place: one}) => one === row.place),
      );
      for (const other of others) assert.ok(other.value > inWorld({period, place, measure}), `${measure} ${other.place}`);
    }
  });
});
