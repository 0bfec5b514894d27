import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
/** @param {string} path */
const text = (path) => readFileSync(new URL(path, root), 'utf8');
/** @param {string} folder @param {string} ending */
const names = (folder, ending) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(ending) && !file.endsWith('.new.svg'))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const charts = names('src/charts', '.ts');
/** @param {string} name */
const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

describe('One chart has one name', () => {
  it('in src/charts, src/plots and stories', () => {
    assert.deepEqual(names('src/plots', '.ts'), charts);
    const lookups = [...text('src/index.ts').matchAll(/'\.\/lookup\/([\w-]+)\.js'/g)].map(([, name]) => name ?? '');
    assert.deepEqual(names('stories', '.stories.ts'), [...charts, ...lookups].sort());
  });

  it('in the export lines of src/charts.ts, which are sorted', () => {
    const lines = charts.map((name) => `export {Szhk${pascal(name)}} from './charts/${name}.js';\n`);
    assert.equal(text('src/charts.ts'), lines.join(''));
    assert.ok(text('src/index.ts').startsWith("export * from './charts.js';\n"));
  });

  it('in its tag, its class and the map of tags', () => {
    for (const name of charts) {
      const code = text(`src/charts/${name}.ts`);
      assert.ok(code.includes(`export class Szhk${pascal(name)} extends ChartElement`), name);
      assert.ok(code.includes(`static override readonly load = () => import('../plots/${name}.js');`), name);
      assert.ok(code.includes(`    define('szhk-${name}', this);`), name);
      assert.ok(code.includes(`'szhk-${name}': Szhk${pascal(name)};`), name);
      assert.ok(code.includes(` * @element szhk-${name}\n`), name);
      assert.ok(text(`src/plots/${name}.ts`).includes(`  element: 'szhk-${name}',`), name);
    }
  });

  it('in its pictures and in data/figures.json or data/views.json, a view each', () => {
    /** @type {{element: string, view: string | null}[]} */
    const views = ['figures', 'views'].flatMap((file) => JSON.parse(text(`data/${file}.json`)));
    const pictures = names('test/snapshots', '.svg');
    const owned = charts.flatMap((name) => {
      const own = views.filter(({element}) => element === `szhk-${name}`);
      assert.ok(own.length > 0, name);
      return own.flatMap(({element, view}) => {
        // An element of one view leaves its name out; one without a picture shows its table.
        const found = pictures.filter((picture) => (view === null ? picture.startsWith(`${element}-`) : picture === `${element}-${view}`));
        assert.equal(found.length, isDrawn(name) ? 1 : 0, `pictures of ${element} ${view}: ${found.join()}`);
        return found;
      });
    });
    assert.deepEqual(owned.sort(), pictures);
  });
});

/** Whether the plots of a chart draw anything. @param {string} name */
const isDrawn = (name) => /\b(draw|column)\b/.test(text(`src/plots/${name}.ts`));
