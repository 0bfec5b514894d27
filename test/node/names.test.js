import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

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
/** @type {{element: string, view: string | null}[]} */
const entries = ['figures', 'views'].flatMap((file) => JSON.parse(text(`data/${file}.json`)));
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
      assert.ok(code.includes(`\n}\n\ndefine('szhk-${name}', Szhk${pascal(name)});\n`), name);
      assert.ok(code.includes(`'szhk-${name}': Szhk${pascal(name)};`), name);
      assert.ok(code.includes(` * @element szhk-${name}\n`), name);
      assert.ok(text(`src/plots/${name}.ts`).includes(`  element: 'szhk-${name}',`), name);
    }
  });

  it('in its pictures and in data/figures.json or data/views.json, a view each', () => {
    const pictures = names('test/snapshots', '.svg');
    const owned = charts.flatMap((name) => {
      const own = entries.filter(({element}) => element === `szhk-${name}`);
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
const isDrawn = (name) => /\b(draw|column|overTime)\b/.test(text(`src/plots/${name}.ts`));

describe('A view has one list of names', () => {
  it('in the type of its class and in the data', () => {
    for (const name of charts) {
      const [, union] = /declare view\?: ([^;]+);/.exec(text(`src/charts/${name}.ts`)) ?? [];
      assert.ok(union, `${name} does not say which views it has`);
      const declared = [...union.matchAll(/'([\w-]+)'/g)].map(([, view]) => view);
      const inData = entries.filter(({element, view}) => element === `szhk-${name}` && view !== null).map(({view}) => view);
      assert.deepEqual(declared.sort(), [...new Set(inData)].sort(), name);
    }
  });
});

describe('No two things in src share a name', () => {
  /** Names that each chart and each language has: what an interface of files is. */
  const isOnePerFile = (/** @type {string} */ file) => /^src\/(plots|text\/locales\/[\w-]+)\//.test(file);

  it('types, functions, classes and constants alike', () => {
    /** @type {Map<string, string[]>} */
    const places = new Map();
    const files = readdirSync(new URL('src/', root), {recursive: true}).map((file) => `src/${file}`);
    for (const file of files.filter((one) => /\.[jt]s$/.test(one) && !one.endsWith('.d.ts'))) {
      for (const name of declaredNames(file)) {
        if (isOnePerFile(file) && (name === 'chart' || file.includes('locales'))) continue;
        places.set(name, [...new Set([...(places.get(name) ?? []), file])]);
      }
    }
    assert.ok(places.size > 500);
    assert.deepEqual(
      [...places].filter(([, all]) => all.length > 1),
      [],
    );
  });
});

/** What a module declares at its top level. @param {string} file */
function declaredNames(file) {
  const source = ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({name}) => (ts.isIdentifier(name) ? name.text : []));
    const isGlobal = ts.isModuleDeclaration(statement);
    return !isGlobal && 'name' in statement && statement.name ? [/** @type {import('typescript').Identifier} */ (statement.name).text] : [];
  });
}
