// The bundle leaves parts of the engine out; a page that has the whole engine must look the same.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {dist, openSite, scrollThrough, visit} from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'the-whole-engine-'));
/** @type {{element: string, view: string | null}[]} */
const views = ['figures', 'views'].flatMap((file) => JSON.parse(readFileSync(new URL(`../../data/${file}.json`, import.meta.url), 'utf8')));
const charts = views.map(({element, view}) => `<${element}${view === null ? '' : ` view="${view}"`}></${element}>`).join('');
const tags = [...new Set(views.map(({element}) => element))].join();
const pageOf = (/** @type {string} */ script) =>
  `<!doctype html><html lang="zh-HK"><title>Charts</title><script type="module" src="${script}"></script>${charts}</html>`;

/** @type {Awaited<ReturnType<typeof openSite>>} */
let whole;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let lean;
before(async () => {
  await build({
    entryPoints: {page: join(dist, 'index.js')},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'whole'),
    logLevel: 'error',
  });
  whole = await openSite({'/': pageOf('/whole/page.js')}, folder);
  lean = await openSite({'/': pageOf('/cdn/szhk-charts.js')});
});
after(async () => {
  await Promise.all([whole.close(), lean.close()]);
  rmSync(folder, {recursive: true});
});

/** Every plot of every view, as it stands on the page. @param {Awaited<ReturnType<typeof openSite>>} site */
async function plots({browser, origin}) {
  const {page, troubles} = await visit(browser, `${origin}/`);
  await scrollThrough(page, tags);
  const drawn = await page.$$eval(tags, (all) =>
    all.map((chart) => ({
      name: `${chart.localName} ${chart.getAttribute('view') ?? ''}`,
      svg: [...(chart.shadowRoot?.querySelectorAll('svg') ?? [])].map(({outerHTML}) => outerHTML.replace(/plot-clip-\d+/g, 'clip')),
    })),
  );
  await page.close();
  assert.deepEqual(troubles, []);
  return drawn;
}

describe('The lean engine of the bundle', () => {
  it('draws every view as the whole engine does', async () => {
    const [bundled, expected] = [await plots(lean), await plots(whole)];
    assert.equal(bundled.length, views.length);
    assert.ok(bundled.filter(({svg}) => svg.length > 0).length > views.length - 2);
    for (const [index, {name, svg}] of bundled.entries()) assert.deepEqual(svg, expected[index]?.svg, name);
  });

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
