// The bundle leaves parts of the engine out; a page that has the whole engine must look the same.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {datasetNames, readJson} from '../../data/describe.js';
import {dist, drawAll, openSite, visit} from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'the-whole-engine-'));
/** @typedef {{element: string, view: string | null, dataset: string}} DrawnView */
/** @type {DrawnView[]} */
const views = ['figures', 'views'].flatMap((file) => readJson(`${file}.json`));
const tags = [...new Set(views.map(({element}) => element))].join();

/** Numbers of a page's own, by the path of the page that draws them in every view of numbers. */
const ownNumbers = {
  '/falling': [-12, 0, 5, -0.5, 100, -81],
  '/extreme': [12e12, 0, 1e-9, 3e5],
};
const viewsOfNumbers = views.filter(({dataset}) => datasetNames().includes(dataset));

/** @param {readonly DrawnView[]} drawn */
const charts = (drawn) => drawn.map(({element, view}) => `<${element}${view === null ? '' : ` view="${view}"`}></${element}>`).join('');

/** Pages by path: one with every view of the package's own rows, and others. @param {string} script */
function pagesWith(script) {
  const page = (/** @type {string} */ content) =>
    `<!doctype html><html lang="zh-HK"><title>Charts</title><script type="module" src="${script}"></script>${content}</html>`;
  const own = Object.entries(ownNumbers).map(([path, numbers]) => {
    const rows = JSON.stringify(viewsOfNumbers.map(({dataset}) => rowsOf(dataset, numbers)));
    const setRows = `<script>document.querySelectorAll('${tags}').forEach((chart, index) => (chart.rows = ${rows}[index]))</script>`;
    return [path, page(charts(viewsOfNumbers) + setRows)];
  });
  return {'/': page(charts(views)), ...Object.fromEntries(own)};
}

/** Rows in every measure and unit of a dataset, of every kind of period. @param {string} dataset @param {readonly number[]} numbers */
function rowsOf(dataset, numbers) {
  const kinds = readJson(`${dataset}.json`).data.map((/** @type {Record<string, string>} */ {measure, unit}) => `${measure} ${unit}`);
  const periods = ['2016', '2017-H2', '2018-Q3', '2019-11', '2020-03-05', '2012/2015', '2021', '2022'];
  const qualifiers = ['exact', 'about', 'derived'];
  return [...new Set(kinds)].flatMap((kind, first) =>
    ['Neverland', '香港'].flatMap((place, second) =>
      periods.map((period, third) => {
        const [measure, unit] = kind.split(' ');
        const value = numbers[(first + second + third) % numbers.length];
        return {period, place, item: `item ${second} in ${unit}`, measure, unit, value, qualifier: qualifiers[third % 3]};
      }),
    ),
  );
}

/** Has modules import the library itself instead of the file that holds parts of it. @type {import('esbuild').Plugin} */
const wholeEngine = {
  name: 'whole-engine',
  setup: (bundler) =>
    bundler.onResolve({filter: /\/engine\.js$/}, () => ({path: fileURLToPath(import.meta.resolve('@observablehq/plot'))})),
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let whole;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let lean;
before(async () => {
  await build({
    entryPoints: {page: join(dist, 'index.js')},
    plugins: [wholeEngine],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'whole'),
    logLevel: 'error',
  });
  whole = await openSite(pagesWith('/whole/page.js'), folder);
  lean = await openSite(pagesWith('/cdn/szhk-charts.js'));
});
after(async () => {
  await Promise.all([whole.close(), lean.close()]);
  rmSync(folder, {recursive: true});
});

/** Every plot on a page, as it stands there. @param {Awaited<ReturnType<typeof openSite>>} site */
async function plots({browser, origin}, path = '/') {
  const {page, troubles} = await visit(browser, `${origin}${path}`);
  await drawAll(page, tags);
  const charts = await page.$$eval(tags, (all) =>
    all.map((chart) => ({
      name: `${chart.localName} ${chart.getAttribute('view') ?? ''}`,
      svg: [...(chart.shadowRoot?.querySelectorAll('svg') ?? [])].map(({outerHTML}) => outerHTML.replace(/plot-clip-\d+/g, 'clip')),
    })),
  );
  await page.close();
  assert.deepEqual(troubles, []);
  return charts;
}

describe('The lean engine of the bundle', () => {
  it('draws every view as the whole engine does', async () => {
    const [bundled, expected] = [await plots(lean), await plots(whole)];
    assert.equal(bundled.length, views.length);
    assert.ok(bundled.filter(({svg}) => svg.length > 0).length > views.length - 2);
    for (const [index, {name, svg}] of bundled.entries()) assert.deepEqual(svg, expected[index]?.svg, name);
  });

  for (const path of Object.keys(ownNumbers)) {
    it(`draws rows of the page’s own as the whole engine does: ${path.slice(1)} numbers`, async () => {
      const [bundled, expected] = [await plots(lean, path), await plots(whole, path)];
      assert.equal(bundled.filter(({svg}) => svg.length > 0).length, viewsOfNumbers.length);
      for (const [index, {name, svg}] of bundled.entries()) assert.deepEqual(svg, expected[index]?.svg, name);
    });
  }

  it('is really lean, and the other really whole', () => {
    const codeIn = (/** @type {string} */ place) =>
      readdirSync(place, {recursive: true})
        .filter((file) => String(file).endsWith('.js'))
        .map((file) => readFileSync(join(place, String(file)), 'utf8'))
        .join('');
    const projection = /unknown projection type/;
    assert.match(codeIn(folder), projection);
    assert.doesNotMatch(codeIn(join(dist, 'cdn', 'chunks')), projection);
  });
});
