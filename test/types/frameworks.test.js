import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const apps = join(root, 'test', 'types', 'apps');
const folder = mkdtempSync(join(tmpdir(), 'typed-apps-'));
let tarball = '';

/** @param {string} command @param {string[]} words @param {string} cwd */
const run = (command, words, cwd) => promisify(execFile)(command, words, {cwd, maxBuffer: 2 ** 24});

const typescript = 'typescript@5.9.3';
const check = ['tsc', '--project', '.'];

/** Each framework with what an app of it installs, how its compiler is set, and how its types are checked. */
/** @type {{name: string, app: string, packages: string[], options: object, settings?: object, check: string[]}[]} */
const frameworks = [
  {
    name: 'React 19',
    app: 'react',
    packages: ['react@19.3.1', '@types/react@19.3.3', typescript],
    options: {jsx: 'react-jsx'},
    check,
  },
  {
    name: 'React 18',
    app: 'react',
    packages: ['react@18.3.1', '@types/react@18.3.32', typescript],
    options: {jsx: 'react-jsx'},
    check,
  },
  {
    name: 'Preact 11',
    app: 'preact',
    packages: ['preact@11.2.0', typescript],
    options: {jsx: 'react-jsx', jsxImportSource: 'preact'},
    check,
  },
  {
    name: 'Preact 10',
    app: 'preact',
    packages: ['preact@10.29.8', typescript],
    options: {jsx: 'react-jsx', jsxImportSource: 'preact'},
    check,
  },
  {
    name: 'Solid',
    app: 'solid',
    packages: ['solid-js@1.9.20', typescript],
    options: {jsx: 'preserve', jsxImportSource: 'solid-js'},
    check,
  },
  {
    name: 'Vue',
    app: 'vue',
    packages: ['vue@3.5.45', 'vue-tsc@3.3.14', typescript],
    options: {jsx: 'preserve'},
    settings: {vueCompilerOptions: {strictTemplates: true}},
    check: ['vue-tsc', '--project', '.'],
  },
  {
    name: 'Svelte',
    app: 'svelte',
    packages: ['svelte@5.57.3', 'svelte-check@4.7.8', typescript],
    options: {},
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
  },
];

before(async () => {
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  tarball = join(folder, JSON.parse(stdout)[0].filename);
});
after(() => rmSync(folder, {recursive: true}));

/** The lines of Svelte's checker that name an error, but where the line before says that there is one: it knows no such comment. @param {string} app @param {string} output */
function unexpected(app, output) {
  const wanted = app.split('\n').flatMap((line, index) => (line.includes('@expect-error') ? index + 2 : []));
  const errors = output.split('\n').filter((line) => / ERROR /.test(line));
  const lines = errors.map((line) => Number(/" (\d+):/.exec(line)?.[1]));
  const missing = wanted.filter((line) => !lines.includes(line)).map((line) => `no error in line ${line}`);
  return [...errors.filter((_, index) => !wanted.includes(lines[index] ?? 0)), ...missing].join('\n');
}

for (const {name, app, packages, options, settings, check} of frameworks) {
  describe(`In strict ${name}`, () => {
    const project = mkdtempSync(join(folder, `${app}-`));
    const [file = ''] = readdirSync(join(apps, app));
    const [command = '', ...words] = check;

    /** What the checker of the framework finds. */
    async function found() {
      try {
        await run(join(project, 'node_modules', '.bin', command), words, project);
        return '';
      } catch (error) {
        const {stdout, stderr} = /** @type {{stdout: string, stderr: string}} */ (error);
        return app === 'svelte' ? unexpected(readFileSync(join(project, file), 'utf8'), stdout) : stdout + stderr;
      }
    }

    before(async () => {
      cpSync(join(apps, app), project, {recursive: true});
      const {compilerOptions} = JSON.parse(readFileSync(join(apps, 'base.json'), 'utf8'));
      const configuration = {compilerOptions: {...compilerOptions, ...options}, ...settings, include: [file]};
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(configuration));
      writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}');
      await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...packages], project);
    });

    it('the elements, their views and their events are known, and what is wrong is an error', async () => assert.equal(await found(), ''));

    it('a wrong view is named', async () => {
      const app = readFileSync(join(project, file), 'utf8');
      writeFileSync(join(project, file), app.replace('view="cities"', 'view="pyramid"'));
      const errors = (await found()).replaceAll('\\"', '"');
      writeFileSync(join(project, file), app);
      assert.match(errors, /Type '"pyramid"' is not assignable to type '("trend" \| "cities"|"cities" \| "trend")/);
    });
  });
}
