import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
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
    const lookups = [...text('src/index.ts').matchAll(/'\.\/lookup\/([\w-]+)\.js'/g)].map(([, name]) => name ?? '');
    assert.deepEqual(names('stories', '.stories.ts'), [...charts, ...lookups].sort());
  });

  it('in the export lines of src/index.ts, which are sorted and come before all others', () => {
    const lines = text('src/index.ts').split('\n');
    assert.deepEqual(
      lines.slice(0, charts.length),
      charts.map((name) => `export {Szhk${pascal(name)}} from './charts/${name}.js';`),
    );
    assert.ok(lines.slice(charts.length).every((line) => !line.includes('./charts/')));
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
const isDrawn = (name) => /\b(draw|stacked)\b/.test(text(`src/plots/${name}.ts`));

describe('Arrows go one way', () => {
  /** Which folders of src, modules beside them, and data a folder may import from, besides itself. */
  const allowed = {
    text: ['dataset', 'tables'],
    marks: ['chart', 'dataset', 'plot', 'scales', 'text'],
    frame: ['chart', 'dataset', 'package', 'plot', 'text'], // of package.json the version
    plots: ['chart', 'data', 'dataset', 'marks', 'plot', 'scales', 'tables', 'text'],
    charts: ['frame', 'plots'],
    lookup: ['data', 'dataset', 'frame', 'index', 'text'],
  };

  for (const [folder, others] of Object.entries(allowed)) {
    it(`from src/${folder} only to ${others.join(', ')}`, () => {
      const files = readdirSync(new URL(`src/${folder}/`, root), {recursive: true}).map(String);
      const modules = files.filter((file) => file.endsWith('.ts'));
      assert.ok(modules.length > 0);
      for (const file of modules) {
        for (const [, path = ''] of text(`src/${folder}/${file}`).matchAll(/(?:from |import ?\(?)'(\.[^']+)'/g)) {
          const [, from = folder] = /^\/(?:src\/)?([\w-]+)/.exec(new URL(path, `file:///src/${folder}/${file}`).pathname) ?? [];
          assert.ok(from === folder || others.includes(from), `src/${folder}/${file} imports ${path}`);
        }
      }
    });
  }

  it('and every folder of src is one of these', () => {
    const folders = readdirSync(new URL('src/', root), {withFileTypes: true}).filter((entry) => entry.isDirectory());
    assert.deepEqual(folders.map(({name}) => name).sort(), Object.keys(allowed).sort());
  });
});
