import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
/** @param {string} path */
const text = (path) => readFileSync(new URL(path, root), 'utf8');
/** @param {string} folder @param {string} ending */
const names = (folder, ending) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const charts = names('src/charts', '.ts');
/** @param {string} name */
const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

describe('One chart has one name', () => {
  it('in src/charts, src/plots and stories', () => {
    assert.deepEqual(names('src/plots', '.ts'), charts);
    assert.deepEqual(names('stories', '.stories.ts'), charts);
  });

  it('in the export lines of src/index.ts, which are sorted', () => {
    const lines = text('src/index.ts')
      .split('\n')
      .filter((line) => line.includes('./charts/'));
    assert.deepEqual(
      lines,
      charts.map((name) => `export {Szhk${pascal(name)}} from './charts/${name}.js';`),
    );
  });

  it('in its tag, its class and the map of tags', () => {
    for (const name of charts) {
      const code = text(`src/charts/${name}.ts`);
      assert.ok(code.includes(`@define('szhk-${name}')`), name);
      assert.ok(code.includes(`export class Szhk${pascal(name)} extends ChartElement`), name);
      assert.ok(code.includes(`'szhk-${name}': Szhk${pascal(name)};`), name);
      assert.ok(code.includes(`import('../plots/${name}.js')`), name);
      assert.ok(text(`src/plots/${name}.ts`).includes(`  element: 'szhk-${name}',`), name);
    }
  });

  it('in its pictures and in data/figures.json or data/views.json, a view each', () => {
    const views = ['figures', 'views'].flatMap((file) => JSON.parse(text(`data/${file}.json`)));
    for (const name of charts) {
      const own = views.filter(({element}) => element === `szhk-${name}`);
      assert.ok(own.length > 0, name);
      for (const {element, view} of own)
        assert.ok(existsSync(new URL(`test/snapshots/${element}-${view}.svg`, root)), `${element}-${view}`);
    }
  });
});

describe('Arrows go one way', () => {
  /** Which folders of src a folder may import from. */
  const allowed = {
    text: ['text'],
    marks: ['text', 'marks'],
    frame: ['text', 'frame'],
    plots: ['text', 'marks'],
    charts: ['frame', 'plots'],
  };

  for (const [folder, others] of Object.entries(allowed)) {
    it(`from src/${folder} only to ${others.join(', ')}`, () => {
      for (const name of names(`src/${folder}`, '.ts')) {
        const imports = [...text(`src/${folder}/${name}.ts`).matchAll(/from '\.\.?\/(\w+)\/|import\('\.\.\/(\w+)\//g)];
        for (const [, from, lazily] of imports)
          assert.ok(others.includes(from ?? lazily ?? ''), `src/${folder}/${name}.ts imports ${from ?? lazily}`);
      }
    });
  }
});
