import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Converter} from 'opencc-js';
import {datasetNames} from '../../data/describe.js';
import {checkDataset} from './check-dataset.js';

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const vocabulary = read('vocabulary');
/** @type {any[]} */
const figures = read('figures');

describe('Datasets', () => {
  for (const name of datasetNames()) {
    it(`${name} keeps to its schema, its vocabulary and its sources`, () => {
      assert.deepEqual(checkDataset(name, read(name), vocabulary), []);
    });

    it(`${name} computes its derived values from the numbers that their notes name`, () => {
      for (const {qualifier, note, value} of read(name).data) {
        if (qualifier !== 'derived') continue;
        const sum = /^([\d.]+) \+ ([\d.]+):/.exec(note.en);
        assert.ok(sum, `a derived value whose arithmetic is not understood: ${note.en}`);
        assert.equal(value, Number((Number(sum[1]) + Number(sum[2])).toFixed(2)));
      }
    });
  }

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

describe('Words', () => {
  const languages = ['en', 'zh-Hans', 'zh-Hant'];
  /** @type {[string, any][]} */
  const entries = [
    ...Object.entries(vocabulary).flatMap(([kind, words]) =>
      Object.entries(words).map(([id, entry]) => /** @type {[string, any]} */ ([`${kind} ${id}`, entry])),
    ),
    ...Object.entries(vocabulary.units).flatMap(([id, {pattern}]) =>
      pattern ? [/** @type {[string, any]} */ ([`pattern of ${id}`, pattern])] : [],
    ),
    ...figures.flatMap(({element, view, caption, source, subject, finding, notes}) =>
      [caption, source, subject, finding, ...notes].flatMap((words, index) =>
        words ? [/** @type {[string, any]} */ ([`${element} ${view} ${index}`, words])] : [],
      ),
    ),
    ...datasetNames().flatMap((name) =>
      read(name).data.flatMap((/** @type {any} */ {note}, /** @type {number} */ row) =>
        note ? [/** @type {[string, any]} */ ([`${name}, row ${row + 1}, note`, note])] : [],
      ),
    ),
  ];

  it('exist in every language', () => {
    const missing = entries.flatMap(([at, words]) =>
      languages.flatMap((language) => (words[language]?.trim() ? [] : [`${at}: ${language}`])),
    );
    assert.deepEqual(missing, []);
  });

  it('are simplified where they should be, and traditional where they should be', () => {
    const toSimplified = Converter({from: 'hk', to: 'cn'});
    const toTraditional = Converter({from: 'cn', to: 'hk'});
    // Hong Kong writes these so, and the converter otherwise: 台灣, 說明, 公布, 周刊.
    const alike = /[台說布周]/g;
    const mixed = entries.flatMap(([at, words]) => [
      ...(toSimplified(words['zh-Hans']) === words['zh-Hans'] ? [] : [`${at}: ${words['zh-Hans']}`]),
      ...(toTraditional(words['zh-Hant'].replace(alike, '')) === words['zh-Hant'].replace(alike, '')
        ? []
        : [`${at}: ${words['zh-Hant']} → ${toTraditional(words['zh-Hant'])}`]),
    ]);
    assert.deepEqual(mixed, []);
  });
});

describe('Figures', () => {
  it('name a view and a dataset each, once', () => {
    const views = figures.map(({element, view}) => `${element} ${view}`);
    assert.equal(new Set(views).size, views.length);
    for (const {dataset} of figures) assert.ok(datasetNames().includes(dataset), dataset);
  });
});
