import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {csvParse} from 'd3-dsv';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {resourceNames} from '../../data/describe.js';
import {dist, drawn, openSite, visit} from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tool = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
const project = mkdtempSync(join(tmpdir(), 'an-empty-project-'));
/** @param {string} command @param {string[]} words */
const run = (command, words, cwd = project) => execFileSync(command, words, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
/** @param {string} file @param {string} text */
const write = (file, text) => writeFileSync(join(project, file), text);
let tarball = '';
const chartNames = readdirSync(join(root, 'src', 'charts'))
  .map((file) => file.replace('.ts', ''))
  .sort();
/** Elements that show something by its number or id. */
const lookupNames = ['figure', 'value'];
/** @param {string} name */
const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

before(() => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root));
  tarball = join(project, packed.filename);
  write('package.json', '{"private": true, "type": "module"}');
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball]);
});
after(() => rmSync(project, {recursive: true}));

describe('The package', () => {
  it('leaves publint nothing to find', async () => {
    const {messages, pkg} = await publint({pkgDir: root, pack: false});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg ?? {})),
      [],
    );
  });

  it('has types that resolve wherever modules do', () => {
    const names = [...chartNames.map((name) => `charts/${name}.js`), ...lookupNames.map((name) => `lookup/${name}.js`)];
    const entries = ['.', ...names, 'data', 'data/gdp.js'];
    const report = run(tool('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--entrypoints', ...entries]);
    const resolutions = report.split('\n').filter((line) => /^(node16 \(from ESM\)|bundler):/.test(line));
    assert.equal(resolutions.length, 2 * entries.length);
    assert.deepEqual(
      resolutions.filter((line) => !line.includes('OK')),
      [],
    );
  });

  it('holds what it should and nothing of the workshop', () => {
    const files = run('tar', ['-tzf', tarball]).split('\n');
    for (const file of [
      'README.md',
      'LICENSE',
      'DATA.md',
      'NOTICE',
      'ACCESSIBILITY.md',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/cdn/szhk-charts.js',
      'dist/custom-elements.json',
    ]) {
      assert.ok(files.includes(`package/${file}`), file);
    }
    assert.deepEqual(
      files.filter((file) => /\/(src|test|stories|data)\//.test(file) && !file.startsWith('package/dist/data/')),
      [],
    );
  });

  it('describes every element for editors', () => {
    const {modules} = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
    const elements = modules.flatMap((/** @type {any} */ {declarations}) => declarations).filter((/** @type {any} */ {tagName}) => tagName);
    assert.deepEqual(
      elements.map((/** @type {any} */ {tagName}) => tagName).sort(),
      [...chartNames, ...lookupNames].map((name) => `szhk-${name}`).sort(),
    );
    const common = ['lang', 'theme', 'places', 'from', 'to', 'heading-level', 'src'];
    const needed = {'szhk-figure': [...common, 'ref'], 'szhk-value': ['lang', 'measure', 'place', 'period']};
    for (const {tagName, attributes, events, cssProperties, cssParts} of elements) {
      const names = attributes.map((/** @type {any} */ {name}) => name);
      const missing = (needed[/** @type {keyof typeof needed} */ (tagName)] ?? [...common, 'view']).filter((name) => !names.includes(name));
      assert.deepEqual(missing, [], tagName);
      const isChart = tagName !== 'szhk-value';
      assert.ok(
        events.length >= (isChart ? 2 : 1) && cssProperties.length >= (isChart ? 10 : 2) && cssParts.length >= (isChart ? 6 : 3),
        tagName,
      );
    }
  });
});

describe('In an empty project', () => {
  /** @param {string} code */
  const node = (code) => run('node', ['--input-type=module', '--no-warnings', '--eval', code]).trim();

  it('one chart can be imported, and all of them, also where there is no page', () => {
    assert.equal(
      node("import {SzhkPortThroughput} from 'szhk-charts/charts/port-throughput.js'; console.log(typeof SzhkPortThroughput)"),
      'function',
    );
    assert.equal(
      node("import * as all from 'szhk-charts'; console.log(Object.keys(all).sort().join())"),
      ['ChartElement', ...[...chartNames, ...lookupNames].map((name) => `Szhk${pascal(name)}`)].sort().join(),
    );
  });

  it('the data can be imported as modules, as JSON and as CSV', () => {
    const {data} = JSON.parse(readFileSync(join(dist, 'data', 'gdp.json'), 'utf8'));
    assert.ok(data.length > 500);
    assert.equal(node("import gdp from 'szhk-charts/data/gdp.js'; console.log(gdp.data.length)"), String(data.length));
    assert.equal(
      node("import gdp from 'szhk-charts/data/gdp.json' with {type: 'json'}; console.log(gdp.data.length)"),
      String(data.length),
    );
    const file = fileURLToPath(node("console.log(import.meta.resolve('szhk-charts/data/gdp.csv'))"));
    const rows = csvParse(readFileSync(file, 'utf8'));
    assert.deepEqual(
      rows.map(({period, place, measure, value}) => [period, place, measure, value]),
      data.map((/** @type {any} */ {period, place, measure, value}) => [period, place, measure, String(value ?? '')]),
    );
  });

  it('all datasets can be imported by name', () => {
    const counts = node(`import * as datasets from 'szhk-charts/data';
      console.log(JSON.stringify(Object.values(datasets).map(({name, data}) => [name, data.length])))`);
    assert.deepEqual(
      Object.fromEntries(JSON.parse(counts)),
      Object.fromEntries(
        resourceNames().map((name) => [name, JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8')).data.length]),
      ),
    );
  });

  it('no data that is imported can be changed, because charts draw the same', () => {
    const loose = node(`import {readdirSync} from 'node:fs';
      const folder = new URL('.', import.meta.resolve('szhk-charts/data'));
      const loose = (value) => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
      const files = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'index.js');
      const modules = await Promise.all(files.map(async (file) => [file, (await import(new URL(file, folder))).default]));
      console.log(JSON.stringify([modules.length, modules.filter(([, value]) => loose(value)).map(([file]) => file)]))`);
    const [count, files] = JSON.parse(loose);
    assert.ok(count > resourceNames().length);
    assert.deepEqual(files, []);
    const change = "import {gdp} from 'szhk-charts/data'; gdp.data[0].value = 0;";
    assert.throws(() => node(change), /Cannot assign to read only property/);
  });

  it('a bundler keeps only the datasets that are used', async () => {
    write('one.js', "import {wages} from 'szhk-charts/data'; console.log(wages.data.length);");
    const {outputFiles} = await build({
      entryPoints: [join(project, 'one.js')],
      bundle: true,
      format: 'esm',
      minify: true,
      charset: 'utf8',
      write: false,
    });
    const code = outputFiles[0]?.text ?? '';
    const one = readFileSync(join(dist, 'data', 'wages.js'), 'utf8');
    assert.ok(code.length > 0.5 * one.length && code.length < 1.1 * one.length, `${code.length} characters, the dataset has ${one.length}`);
  });

  it('the data package names every file with its size and hash', () => {
    const {resources} = JSON.parse(readFileSync(join(dist, 'data', 'datapackage.json'), 'utf8'));
    assert.deepEqual(
      resources.map((/** @type {any} */ {name}) => name).sort(),
      [...resourceNames(), 'figures', 'sources', 'vocabulary'].sort(),
    );
    for (const {path, bytes, hash} of resources) {
      const file = readFileSync(join(dist, 'data', path));
      assert.equal(file.length, bytes);
      assert.equal(hash, `sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node20'],
  ]) {
    it(`TypeScript knows tags, properties and data under ${moduleResolution} resolution`, () => {
      const attribute = module === 'esnext' ? '' : " with {type: 'json'}"; // Node asks for it, bundlers do not
      write(
        'consumer.ts',
        `import 'szhk-charts';
         import {SzhkPortThroughput} from 'szhk-charts/charts/port-throughput.js';
         import gdp from 'szhk-charts/data/gdp.js';
         import throughput from 'szhk-charts/data/container-throughput.json'${attribute};
         import milestones from 'szhk-charts/data/milestones.json'${attribute};
         import {type innovationPlatforms, type Milestone, wages} from 'szhk-charts/data';
         import type {ErrorCode, FigureReference, MeasureId, OwnRow, Vocabulary} from 'szhk-charts';
         const chart: SzhkPortThroughput = document.createElement('szhk-port-throughput');
         chart.view = 'ranking';
         chart.rows = [{period: 2022, place: 'shenzhen', measure: 'container-throughput', value: 3004, unit: 'teu-10k'}];
         chart.addEventListener('szhk-error', ({detail}) => console.log(detail.error.message));
         export const first: number | null | undefined = gdp.data[0]?.value;
         export const stated: string | null | undefined = throughput.data[0]?.stated;
         export const title: string = throughput.titles['zh-Hant'] + throughput.sources[0]?.publisher;
         export const event: string | undefined = milestones.data[0]?.title['zh-Hans'];
         export const dated: Milestone | undefined = milestones.data[0];
         export const words: Vocabulary = wages.vocabulary;
         export const area: number | undefined = ({} as typeof innovationPlatforms).data[0]?.value;
         export const pay: string | undefined = wages.vocabulary.measures['average-monthly-pay-offered']?.en;
         chart.addEventListener('szhk-error', ({detail: {error}}) => {
           if (error.name === 'ChartError' && 'code' in error) console.log(error.code, error.known.join());
         });
         export const code: ErrorCode = 'unknown-place';
         export const measure: MeasureId = 'container-throughput';
         export const figure: FigureReference = '5.1';
         export const own: OwnRow = {period: 2022, place: 'Rotterdam', measure: 'my-own', value: 1, unit: 'box'};
         document.createElement('szhk-value').measure = 'gdp-growth';
         document.createElement('szhk-figure').ref = 'Figure 5.1';
         // @ts-expect-error there is no such measure
         export const unknown: MeasureId = 'joy';
         // @ts-expect-error what is private is not there
         document.createElement('szhk-wages').loader;
         // @ts-expect-error a milestone has no value
         export const none = milestones.data[0]?.value;
         // @ts-expect-error there is no such view
         document.createElement('szhk-gdp-compare').view = 'pie';`,
      );
      const options = {strict: true, noEmit: true, target: 'es2022', module, moduleResolution, lib: ['es2022', 'dom'], types: []};
      write('tsconfig.json', JSON.stringify({compilerOptions: options, files: ['consumer.ts']}));
      try {
        run(tool('tsc'), ['--project', '.']);
      } catch (error) {
        assert.fail(/** @type {{stdout: string}} */ (error).stdout);
      }
    });
  }

  it('what a page makes of the JSON of one chart does not show in another', () =>
    onBundledPage('charts/gdp-compare.js', '<szhk-gdp-compare></szhk-gdp-compare>', async (page) => {
      const [before, after, again] = await page.evaluate(async () => {
        const [chart] = /** @type {NodeListOf<any>} */ (document.querySelectorAll('szhk-gdp-compare'));
        const pictures = (/** @type {any} */ one) => one.shadowRoot.querySelector('svg').innerHTML.replace(/plot-clip-\d+/g, '');
        const before = pictures(chart);
        const json = await chart.toJSON();
        for (const row of json.data) row.value = 0;
        json.data.reverse();
        chart.requestUpdate();
        await chart.updateComplete;
        const after = pictures(chart);
        const other = document.createElement('szhk-gdp-compare');
        const drawn = new Promise((resolve) => other.addEventListener('szhk-ready', resolve));
        chart.replaceWith(other);
        await drawn;
        return [before, after, pictures(other)];
      });
      assert.equal(after, before);
      assert.equal(again, before);
    }));

  it('each module that defines an element does so alone, bundled', async () => {
    const modules = {
      ...Object.fromEntries(chartNames.map((name) => [`charts/${name}`, `<szhk-${name}></szhk-${name}>`])),
      'lookup/figure': '<szhk-figure ref="3.16"></szhk-figure>',
      'lookup/value': '<szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value>',
      index: '<szhk-figure ref="3.16"></szhk-figure>',
    };
    await onBundledPages(modules, async (origin, browser) => {
      const {page, troubles} = await visit(browser, `${origin}/`);
      const missing = await page.evaluate(async () => {
        const isShown = (/** @type {HTMLIFrameElement} */ {contentDocument}) => {
          const root = contentDocument?.body?.firstElementChild?.shadowRoot;
          const inner = root?.querySelector('[exportparts]')?.shadowRoot;
          return [root, inner].some((one) => one?.querySelector('[part=value], [part=title]'));
        };
        const without = () => [...document.querySelectorAll('iframe')].filter((frame) => !isShown(frame));
        for (const end = performance.now() + 60_000; without().length > 0 && performance.now() < end;)
          await new Promise(requestAnimationFrame);
        return without().map(({title}) => title);
      });
      assert.deepEqual(missing, []);
      assert.deepEqual(troubles, []);
    });
  });
});

/**
 * Bundles one module of the package, and looks at a page of it once it is drawn.
 * @param {string} module
 * @param {string} content
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} look
 */
const onBundledPage = (module, content, look) =>
  onBundledPages({[module.replace('.js', '')]: content}, async (origin, browser) => {
    const {page, troubles} = await visit(browser, `${origin}/${module.replace('.js', '')}`);
    await drawn(page);
    await look(page);
    assert.deepEqual(troubles, []);
  });

/**
 * Bundles modules of the package, each by a script of its own, with a page that has that script and some content, and at / all these pages
 * in frames.
 * @param {Record<string, string>} pages
 * @param {(origin: string, browser: import('puppeteer-core').Browser) => Promise<unknown>} look
 */
async function onBundledPages(pages, look) {
  const scripts = Object.keys(pages).map((module) => ({out: module, in: `page:${module}`}));
  await build({
    entryPoints: scripts,
    plugins: [ofOneImport],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: join(project, 'bundled'),
    logLevel: 'error',
  });
  const page = (/** @type {string} */ module) =>
    `<!doctype html><title>Chart</title><script type="module" src="/bundled/${module}.js"></script>${pages[module]}`;
  const all = Object.keys(pages).map((module) => `<iframe src="/${module}" title="${module}" style="position: fixed; inset: 0"></iframe>`);
  const addresses = Object.keys(pages).map((module) => [`/${module}`, page(module)]);
  const site = await openSite({'/': `<!doctype html><title>Charts</title>${all.join('')}`, ...Object.fromEntries(addresses)}, project);
  try {
    await look(site.origin, site.browser);
  } finally {
    await site.close();
  }
}

/** Scripts that import one module of the package, `page:charts/wages`, and do nothing else. @type {import('esbuild').Plugin} */
const ofOneImport = {
  name: 'of-one-import',
  setup: (bundler) => {
    bundler.onResolve({filter: /^page:/}, ({path}) => ({path: path.slice('page:'.length), namespace: 'page'}));
    bundler.onLoad({filter: /./, namespace: 'page'}, ({path}) => ({
      contents: `import 'szhk-charts${path === 'index' ? '' : `/${path}.js`}';`,
      resolveDir: project,
    }));
  },
};
