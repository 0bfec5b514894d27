import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {datasetNames, resourceNames} from '../../data/describe.js';
import {publishedResources} from '../../data/publish.js';
import {notRecomputed, notTheSame} from './discrepancies.js';
import {read} from './read.js';

/** @param {string} file */
const text = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('The documents', () => {
  it('list every dataset, with what it has', () => {
    const listed = [...text('DATA.md').matchAll(/^- `([\w-]+)`: (.+)$/gm)];
    assert.deepEqual(
      listed.map(([, name]) => name).sort(),
      publishedResources()
        .map(({name}) => name)
        .sort(),
    );
    for (const [, name = '', description] of listed) {
      if (resourceNames().includes(name)) assert.equal(description, read(name).description, name);
    }
  });

  it('count datasets, figures and events right', () => {
    const counts = {datasets: datasetNames().length, figures: read('figures').length, 'dated events': read('milestones').data.length};
    for (const file of ['README.md', 'CHANGELOG.md']) {
      for (const [what, count] of Object.entries(counts)) {
        for (const [, said] of text(file).matchAll(new RegExp(`(\\d+) ${what}`, 'g')))
          assert.equal(Number(said), count, `${file}: ${what}`);
      }
    }
    assert.match(text('README.md'), /\d+ datasets/);
  });

  it('name the section of every known discrepancy', () => {
    const odd = text('DATA.md').split('## What is known to be odd')[1] ?? '';
    assert.ok(Object.keys(notTheSame).length > 0 && odd.includes('World Bank'));
    for (const key of Object.keys(notRecomputed)) {
      const [dataset = '', rest = ''] = key.split(': ');
      const [period, place, item, measure] = rest.split(' ');
      const row = read(dataset).data.find(
        (/** @type {any} */ other) =>
          [other.period, other.place, other.item ?? '-', other.measure, other.source].join() ===
          [period, place, item, measure, 'report'].join(),
      );
      assert.ok(odd.includes(row.section), `${key}: ${row.section}`);
    }
  });

  it('name only tests that there are', () => {
    const files = readdirSync(new URL('../', import.meta.url), {recursive: true}).map(String);
    const code = files.filter((file) => /\.[jt]s$/.test(file));
    const tests = code.map((file) => text(`test/${file}`)).join('\n');
    const lines = text('ACCESSIBILITY.md')
      .split('\n')
      .filter((line) => line.includes('.test.') || line.includes('Contract: '));
    const quoted = lines.flatMap((line) => [...line.matchAll(/“([^”]+)”/g)].map(([, sentence = '']) => sentence));
    const sentences = quoted.filter((sentence) => sentence.split(' ').length > 3);
    assert.ok(sentences.length > 40);
    assert.deepEqual([...new Set(sentences.filter((sentence) => !tests.includes(sentence)))], []);
  });

  it('name only files that there are', () => {
    const named = ['README.md', 'CONTRIBUTING.md', 'ACCESSIBILITY.md'].flatMap((file) =>
      [...text(file).matchAll(/`((?:src|test|data|stories|\.build)\/[\w./-]+)`/g)].map(([, path = '']) => ({file, path})),
    );
    assert.ok(named.length > 60, String(named.length));
    const unknown = named.filter(({path}) => !existsSync(new URL(`../../${path}`, import.meta.url)));
    assert.deepEqual(
      unknown.map(({file, path}) => `${file}: ${path}`),
      [],
    );
  });
});
