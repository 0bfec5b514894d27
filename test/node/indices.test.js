import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {datasetNames, indexModules, resourceModule, resourceNames} from '../../data/describe.js';
import {packageFiles} from '../../data/package-files.js';
import {read} from './read.js';

const asUrl = (/** @type {string} */ code) => `data:text/javascript,${encodeURIComponent(code)}`;
/** What a module of this name gives, as it is published. @param {string} name @returns {Promise<any>} */
const index = async (name) => (await import(asUrl(indexModules[name]?.(urlOf) ?? ''))).default;
const urlOf = (/** @type {string} */ name) => asUrl(resourceModule(name)).replaceAll("'", '%27');

describe('An index of the data', () => {
  it('has the element and view of every figure and table of the report', async () => {
    const figures = await index('figure-index');
    assert.deepEqual(
      Object.entries(figures),
      read('figures').map((/** @type {any} */ {number, element, view}) => [number, [element, view]]),
    );
  });

  it('names for every measure the datasets that have rows of it, and no others', async () => {
    const measures = await index('measure-index');
    const pairs = datasetNames().flatMap((name) => read(name).data.map((/** @type {any} */ {measure}) => `${measure} ${name}`));
    assert.deepEqual(
      Object.entries(measures)
        .flatMap(([measure, names]) => names.map((/** @type {string} */ name) => `${measure} ${name}`))
        .sort(),
      [...new Set(pairs)].sort(),
    );
  });

  it('fetches every dataset of numbers by its name', async () => {
    const loaders = await index('dataset-loaders');
    assert.deepEqual(Object.keys(loaders), datasetNames());
    for (const [name, load] of Object.entries(loaders)) {
      const {default: dataset} = await load();
      assert.equal(dataset.name, name);
      assert.equal(dataset.data.length, read(name).data.length, name);
    }
  });

  it('has no name that a resource has, for both are modules of one folder', () => {
    assert.deepEqual(
      Object.keys(indexModules).filter((name) => resourceNames().includes(name)),
      [],
    );
  });

  it('is published with the type that src/model/indices.ts has for it', () => {
    const files = new Map(packageFiles({version: '1.2.3'}).map(({fileName, source}) => [fileName, source]));
    const types = readFileSync(new URL('../../src/model/indices.ts', import.meta.url), 'utf8');
    for (const name of Object.keys(indexModules)) {
      const [, type = ''] = /import type \{(\w+)\} from '\.\.\/model\/indices\.js'/.exec(files.get(`data/${name}.d.ts`) ?? '') ?? [];
      assert.ok(types.includes(`export type ${type} =`), `${name}: ${type}`);
      const imported = [...(files.get(`data/${name}.js`) ?? '').matchAll(/import\('\.\/([\w-]+\.js)'\)/g)].map(([, file]) => file);
      for (const file of imported) assert.ok(files.has(`data/${file}`), `${name} imports ${file}`);
      assert.equal(imported.length, name === 'dataset-loaders' ? datasetNames().length : 0);
    }
  });
});
