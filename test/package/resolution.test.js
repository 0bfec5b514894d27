import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dist} from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'an-old-project-'));

/** What the compiler says of a file. @param {string} code @param {object} options */
function compiled(code, options) {
  const compilerOptions = {strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], ...options};
  writeFileSync(join(project, 'consumer.ts'), code);
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['consumer.ts']}));
  try {
    return execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['--project', project, '--listFiles'], {encoding: 'utf8'});
  } catch (error) {
    assert.fail(
      /** @type {{stdout: string}} */ (error).stdout
        .split('\n')
        .filter((line) => line.includes('error'))
        .join('\n'),
    );
  }
}

before(() => {
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', 'szhk-charts'));
});
after(() => rmSync(project, {recursive: true}));

describe('TypeScript', () => {
  it('finds every part of the package in the old way too', () => {
    /** @type {{exports: Record<string, unknown>, typesVersions: {'*': Record<string, string[]>}}} */
    const {exports, typesVersions} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const typed = Object.entries(exports).filter(([, target]) => typeof target === 'object' && target !== null && 'types' in target);
    const known = ['.', ...Object.keys(typesVersions['*']).map((path) => `./${path}`)];
    assert.deepEqual(
      typed.map(([path]) => path).filter((path) => !known.some((one) => one === path || matches(one, path))),
      [],
    );
    const code = `import 'szhk-charts';
      import {SzhkWages} from 'szhk-charts/charts/wages.js';
      import {SzhkFigure} from 'szhk-charts/lookup/figure.js';
      import {SzhkValue} from 'szhk-charts/lookup/value.js';
      import {gdp} from 'szhk-charts/data';
      import wages from 'szhk-charts/data/wages.js';
      import throughput from 'szhk-charts/data/container-throughput.json';
      import {Figure} from 'szhk-charts/react';
      import {Wages} from 'szhk-charts/react/wages.js';
      import {about} from 'szhk-charts/cdn/about.js';
      import 'szhk-charts/cdn/szhk-charts.js';
      export const chart: SzhkWages = document.createElement('szhk-wages');
      export const all = [SzhkFigure, SzhkValue, Figure, Wages];
      export const value: number | null | undefined = (gdp.data[0] ?? wages.data[0] ?? throughput.data[0])?.value;
      export const version: string = about.version;
      // @ts-expect-error there is no such view
      chart.view = 'pie';
      // @ts-expect-error there is no such file
      import 'szhk-charts/nothing.js';`;
    compiled(code.replace("import 'szhk-charts/nothing.js';", "export * from 'szhk-charts/nothing.js';"), {
      module: 'commonjs',
      moduleResolution: 'node10',
      esModuleInterop: true,
      skipLibCheck: true,
    });
  });

  it('reads types in place of the bundles', () => {
    const scripts = readdirSync(join(dist, 'cdn')).filter((file) => file.startsWith('szhk-charts') && file.endsWith('.js'));
    assert.equal(scripts.length, 2);
    const imports = scripts.map((file) => `import 'szhk-charts/cdn/${file}';`).join('\n');
    const read = compiled(`${imports}\ndocument.createElement('szhk-wages').view = 'cities';\nexport {};`, {
      module: 'esnext',
      moduleResolution: 'bundler',
      allowJs: true,
      checkJs: true,
      skipLibCheck: true,
    });
    assert.match(read, /cdn\/szhk-charts\.global\.d\.ts/);
    assert.doesNotMatch(read, /cdn\/.*\.js$/m);
  });
});

/** Whether a pattern with a star covers a path. @param {string} pattern @param {string} path */
const matches = (pattern, path) =>
  pattern.includes('*') &&
  path.startsWith(pattern.slice(0, pattern.indexOf('*'))) &&
  path.endsWith(pattern.slice(pattern.indexOf('*') + 1));
