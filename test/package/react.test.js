import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {dist, drawn, openSite, visit} from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'a-react-app-'));
const files = readdirSync(join(dist, 'react')).filter((file) => file.endsWith('.js'));

const app = `
import {useState} from 'react';
import {PortThroughput, Value} from 'szhk-charts/react';
const rows = [2021, 2022].map((period) => ({period, place: 'Rotterdam', measure: 'container-throughput', value: period, unit: 'teu-10k'}));
export function App() {
  const [level, setLevel] = useState(2);
  return (
    <main>
      <PortThroughput rows={rows} headingLevel={level} className="wide" lang="en"
        onReady={() => (globalThis.heard ??= []).push('ready')}
        onSelect={({detail}) => (globalThis.heard ??= []).push(detail.text)} />
      <Value measure="gdp" place="shenzhen" period={2022} digits={0}>3.2 trillion</Value>
      <button onClick={() => setLevel(undefined)}>reset</button>
    </main>
  );
}`;

/** @param {string} file @param {string} code */
const write = (file, code) => writeFileSync(join(project, file), code);

/** @param {string} entry @param {import('esbuild').BuildOptions} [options] */
const bundle = (entry, options) =>
  build({
    entryPoints: [join(project, entry)],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"development"'},
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
    metafile: true,
    outdir: join(project, 'out'),
    ...options,
  });

let serverHtml = '';

before(async () => {
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  write('package.json', '{"private": true, "type": "module"}');
  write('app.jsx', app.replaceAll("'szhk-charts/react'", JSON.stringify(join(dist, 'react', 'index.js'))));
  write(
    'server.jsx',
    "import {renderToString} from 'react-dom/server'; import {App} from './app.jsx'; console.log(renderToString(<App />));",
  );
  write(
    'client.jsx',
    "import {hydrateRoot} from 'react-dom/client'; import {App} from './app.jsx'; hydrateRoot(document.querySelector('#root'), <App />);",
  );
  await bundle('server.jsx', {platform: 'node', packages: 'external', jsx: 'automatic'});
  await bundle('client.jsx', {splitting: true});
  serverHtml = execFileSync('node', [join(project, 'out', 'server.js')], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
});
after(() => rmSync(project, {recursive: true}));

describe('The components for React', () => {
  it('are one an element, each for the client', () => {
    const names = files.map((file) => file.replace('.js', ''));
    const charts = readdirSync(join(root, 'src', 'charts')).map((file) => file.replace('.ts', ''));
    const own = ['create-component', 'element-component', 'index'];
    assert.deepEqual(names.sort(), [...charts, 'figure', 'value', ...own].sort());
    for (const file of files) assert.match(readFileSync(join(dist, 'react', file), 'utf8'), /^'use client';\n/, file);
    assert.match(readFileSync(join(dist, 'react', 'create-component.js'), 'utf8'), /Copyright 2018 Google LLC/);
    assert.match(readFileSync(join(dist, 'react', 'LICENSE'), 'utf8'), /Redistribution and use in source and binary forms/);
  });

  it('that are not imported are not bundled, nor are their elements', async () => {
    const index = JSON.stringify(join(dist, 'react', 'index.js'));
    write('one.js', `import {Wages} from ${index}; console.log(Wages);`);
    const {metafile} = await bundle('one.js', {write: false, splitting: true});
    const outputs = metafile?.outputs ?? {};
    const [first = ''] = Object.keys(outputs).filter((file) => file.endsWith('/one.js'));
    const {imports, inputs} = /** @type {import('esbuild').Metafile['outputs'][string]} */ (outputs[first]);
    // A chunk that is fetched later holds what a figure by number needs, which nobody fetches here.
    const loaded = [inputs, ...imports.filter(({kind}) => kind === 'import-statement').map(({path}) => outputs[path]?.inputs ?? {})];
    const kept = loaded.flatMap((one) => Object.keys(one)).flatMap((file) => /dist\/(?:charts|lookup)\/(.*)$/.exec(file)?.[1] ?? []);
    assert.deepEqual(kept, ['wages.js']);
  });

  it('are rendered on a server as their elements', () => {
    assert.match(serverHtml, /<szhk-port-throughput class="wide" lang="en"[^>]*><\/szhk-port-throughput>/);
    assert.match(serverHtml, /<szhk-value[^>]*>3\.2 trillion<\/szhk-value>/);
  });

  it("draw the page's own data after it, with events, and unset what is undefined", async () => {
    const page = `<!doctype html><html lang="en"><title>App</title><div id="root">${serverHtml.trim()}</div><script type="module" src="/out/client.js"></script>`;
    const site = await openSite({'/': page}, project);
    try {
      const {page, troubles} = await visit(site.browser, `${site.origin}/`);
      await drawn(page);
      await page.waitForFunction(() => /** @type {any} */ (globalThis).heard?.includes('ready'));
      const look = () =>
        page.$eval('szhk-port-throughput', (chart) => {
          const inside = /** @type {ShadowRoot} */ (chart.shadowRoot);
          return {text: inside.textContent ?? '', level: inside.querySelector('.title')?.ariaLevel};
        });
      const {text, level} = await look();
      assert.match(text, /Rotterdam/);
      assert.doesNotMatch(text, /Hong Kong/);
      assert.equal(level, '2');
      await page.click('button');
      await page.waitForFunction(
        () => document.querySelector('szhk-port-throughput')?.shadowRoot?.querySelector('.title')?.ariaLevel === '3',
      );
      assert.deepEqual(troubles, []);
    } finally {
      await site.close();
    }
  });
});
