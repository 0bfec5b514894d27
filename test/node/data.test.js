import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {datasetNames, resourceNames} from '../../data/describe.js';
import {checkDataset} from './check-dataset.js';
import {read} from './read.js';

const vocabulary = read('vocabulary');

/** The result of the arithmetic with which a note begins, such as `15.19 * 48.8%: …`. @param {string} note */
function computed(note) {
  const [, arithmetic] = /^([-\d.%+*/() ]+):/.exec(note) ?? [];
  assert.ok(arithmetic, `a derived value whose arithmetic is not understood: ${note}`);
  return Number(runInNewContext(arithmetic.replaceAll('%', '/100')));
}

/** A number rounded to as many decimals as another one is written with. @param {number} result @param {number} like */
const roundedLike = (result, like) => Number(result.toFixed(String(like).split('.')[1]?.length ?? 0));

describe('Datasets', () => {
  for (const name of datasetNames()) {
    it(`${name} keeps to its schema, its vocabulary and its sources`, () => {
      assert.deepEqual(checkDataset(name, read(name), vocabulary), []);
    });
  }

  it('compute derived values from the numbers that their notes name', () => {
    for (const name of datasetNames()) {
      for (const {qualifier, note, value} of read(name).data) {
        if (qualifier === 'derived') assert.equal(roundedLike(computed(note.en), value), value, `${name}: ${note.en}`);
      }
    }
  });

  it('tell the arithmetic of a derived value alike in every language', () => {
    for (const name of datasetNames()) {
      for (const {qualifier, note} of read(name).data) {
        if (qualifier !== 'derived') continue;
        const results = [note.en, note['zh-Hans'], note['zh-Hant']].map((text) => computed(text.replaceAll('：', ':')));
        assert.equal(new Set(results).size, 1, note.en);
      }
    }
  });

  it('have one home for a number: none is in two of them', () => {
    const homes = new Map();
    for (const name of datasetNames()) {
      for (const {period, place, item, measure, source} of read(name).data) {
        const key = [period, place, item, measure, source].join(' | ');
        assert.ok(!homes.has(key), `${key}: ${homes.get(key)}, ${name}`);
        homes.set(key, name);
      }
    }
    assert.ok(homes.size > 2400);
  });

  it('give numbers without a date the time of the report’s text, and those of others a date', () => {
    for (const name of datasetNames()) {
      for (const {period, section, undated, source, stated} of read(name).data) {
        if (!undated) continue;
        assert.equal(source, 'report', name);
        assert.equal(period, section.startsWith('1') ? '2021' : '2023-05', `${name}: ${stated}`);
      }
    }
  });

  it('have either a value or the ends of a range, in order', () => {
    for (const name of datasetNames()) {
      for (const {value, low, high, stated} of read(name).data) {
        assert.equal(value === null, low !== undefined, `${name}: ${stated}`);
        assert.ok(value !== null || low < high, `${name}: ${stated}`);
      }
    }
  });

  it('have no span that ends before it begins', () => {
    for (const name of datasetNames()) {
      for (const {period} of read(name).data) {
        const [start, end] = period.split('/');
        assert.ok(!end || start === '..' || end === '..' || start < end, `${name}: ${period}`);
      }
    }
  });

  it('describe columns and sources alike', () => {
    const columns = read('gdp').schema;
    const sources = new Map();
    for (const name of resourceNames()) {
      const resource = read(name);
      if (datasetNames().includes(name)) assert.deepEqual(resource.schema, columns, name);
      for (const source of resource.sources) {
        assert.deepEqual(source, sources.get(source.name) ?? source, `${name}: ${source.name}`);
        sources.set(source.name, source);
      }
      const used = resource.data.flatMap((/** @type {any} */ {source, openedSource}) => [source ?? 'report', openedSource]);
      assert.deepEqual(
        resource.sources.filter((/** @type {any} */ {name: source}) => !used.includes(source)),
        [],
        `${name}: a source without a row`,
      );
    }
  });

  it('are refused with file, row and value when a row is wrong', () => {
    const good = read('gdp');
    /** @param {object} change */
    const findings = (change) => checkDataset('gdp', {...good, data: [good.data[0], {...good.data[1], ...change}]}, vocabulary);
    assert.deepEqual(findings({}), []);
    assert.match(findings({value: 'many'}).join(), /data\/gdp\.json, row 2, value: "many" must be number/);
    assert.match(findings({unit: 'furlong'}).join(), /data\/gdp\.json, row 2: unknown unit: furlong/);
    assert.match(findings({place: 'atlantis'}).join(), /row 2: unknown place: atlantis/);
    assert.match(findings({measure: 'joy'}).join(), /row 2: unknown measure: joy/);
    assert.match(findings({item: 'nothing'}).join(), /row 2: unknown item: nothing/);
    assert.match(findings({source: 'hearsay'}).join(), /row 2.*section/);
    assert.match(findings({period: 'last year'}).join(), /row 2, period: "last year"/);
    assert.match(findings({stated: null}).join(), /row 2, stated: null/);
    assert.match(findings({value: 34}).join(), /row 2: 34 does not stand in “.*43%”/);
    assert.match(findings({unit: 'rank'}).join(), /row 2: unit rank does not fit/);
    assert.match(findings({colour: 'red'}).join(), /row 2: \{"additionalProperty":"colour"\}/);
    assert.match(findings(good.data[0]).join(), /row 2: second row with the key 2022 \| shenzhen-hong-kong/);
  });
});

describe('The report’s values', () => {
  /** @param {string} name @param {string} place @param {string} measure */
  const series = (name, place, measure, unit = '') =>
    new Map(
      read(name).data.flatMap((/** @type {any} */ row) =>
        row.place === place && row.measure === measure && row.source !== 'report' && row.unit.startsWith(unit)
          ? [[row.period, row.value]]
          : [],
      ),
    );
  /** First year in which the first series is above the second, having been below. @param {Map<string, number>} first @param {Map<string, number>} second */
  const crossing = (first, second) => {
    const years = [...first.keys()].filter((year) => second.has(year)).sort();
    const isAbove = years.map((year) => Number(first.get(year)) > Number(second.get(year)));
    return years.find((_, index) => isAbove[index] && isAbove[index - 1] === false);
  };

  it('agree with other publishers on the year in which Shenzhen’s port passed Hong Kong’s', () => {
    const [shenzhen, hongKong] = ['shenzhen', 'hong-kong'].map((place) => series('container-throughput', place, 'container-throughput'));
    assert.equal(shenzhen && hongKong && crossing(shenzhen, hongKong), '2013');
  });

  it('agree with other publishers on the year in which Singapore’s GDP passed Hong Kong’s', () => {
    const [singapore, hongKong] = ['singapore', 'hong-kong'].map((place) => series('gdp', place, 'gdp', 'usd'));
    assert.equal(singapore && hongKong && crossing(singapore, hongKong), '2010');
  });
});
