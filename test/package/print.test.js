// What is on paper: charts drawn for its width, and those that nobody came to.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {lettersOf} from './pdf.js';
import {drawn, frames, modulesIn, onPage, openSite} from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
const chart = '<szhk-port-throughput></szhk-port-throughput>';
/** @param {string} content */
const pageOf = (content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title>${script}${content}</html>`;
/** Too far below for a chart to be drawn. @param {string} content */
const far = (content) => pageOf(`<p>Read on.</p><div style="height: 6000px"></div>${content}`);

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite({
    '/chart': pageOf(chart),
    '/columns': pageOf(`<div style="display: grid; grid-template-columns: 1fr 1fr">${chart.repeat(2)}</div>`),
    '/far': far(chart),
    '/far-figures': far('<szhk-figure ref="5.1"></szhk-figure><szhk-figure ref="6.7"></szhk-figure>'),
    '/far-with-picture': far('<szhk-port-throughput><p id="own">A picture of the chart</p></szhk-port-throughput>'),
  });
});
after(() => site.close());

/** @param {string} address @param {(page: Page) => Promise<unknown>} act @param {import('./site.js').Visit & {charts?: number}} [options] */
const on = (address, act, options) => onPage(site, `${address}?`, act, options);

/** @param {Page} page */
const paper = async (page) => lettersOf(await page.pdf({format: 'A4'}));
/** @param {Page} page */
const plotWidths = (page) => page.$$eval('szhk-port-throughput >>> svg', (all) => all.map((svg) => Number(svg.getAttribute('width'))));

/** The largest distance from one line of text to the next one below it. @param {readonly {bottom: number}[]} letters */
function largestGap(letters) {
  const lines = letters.map(({bottom}) => bottom).sort((a, b) => b - a);
  return Math.max(...lines.slice(1).map((bottom, index) => (lines[index] ?? 0) - bottom));
}

describe('A chart printed from a wide window', () => {
  for (const [path, charts] of /** @type {const} */ ([
    ['/chart', 1],
    ['/columns', 2],
  ]))
    it(`has letters of at least 7 points on A4, no hole under its plot, and is afterwards as before: ${path}`, () =>
      on(
        path,
        async (page) => {
          const widths = await plotWidths(page);
          const letters = await paper(page);
          assert.ok(letters.length > 25 * charts, `${letters.length} lines`);
          const smallest = Math.min(...letters.map(({size}) => size));
          assert.ok(smallest >= 7, `${smallest} pt`);
          assert.ok(largestGap(letters) < 40, `a gap of ${largestGap(letters)} pt`);
          await frames(page, 2);
          assert.deepEqual(await plotWidths(page), widths);
        },
        {width: 1600, charts},
      ));

  it('is drawn for A4 where the browser does not tell how wide the paper is', () =>
    on(
      '/chart',
      async (page) => {
        const widths = await plotWidths(page);
        assert.ok((widths[0] ?? 0) > 1500);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        assert.deepEqual(await plotWidths(page), [680]);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        assert.deepEqual(await plotWidths(page), widths);
      },
      {width: 1600},
    ));
});

const sinon = readFileSync(new URL('../../node_modules/sinon/pkg/sinon.js', import.meta.url), 'utf8');

/** Lets the time pass that a page waits before it loads what nobody came to. @param {Page} page */
const passTime = (page) => page.evaluate(() => /** @type {any} */ (globalThis).clock.tick(5000));

/** For a page whose timers wait for `passTime`. @param {Page} page */
async function withClock(page) {
  await page.evaluateOnNewDocument(sinon);
  await page.evaluateOnNewDocument(() => {
    const log = /** @type {any} */ (globalThis);
    log.clock = log.sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
}

describe('A chart that nobody came to', () => {
  for (const [path, charts] of /** @type {const} */ ([
    ['/far', 1],
    ['/far-figures', 2],
  ]))
    it(`is on paper, because it is drawn when the page has loaded and is idle: ${path}`, () =>
      on(
        path,
        async (page) => {
          const atFirst = await paper(page);
          await drawn(page, charts);
          assert.equal(await page.evaluate(() => scrollY), 0);
          const letters = await paper(page);
          assert.ok(letters.length > atFirst.length + 25 * charts, `${atFirst.length} and then ${letters.length} lines`);
        },
        {charts: 0},
      ));

  for (const [reader, visit] of /** @type {const} */ ([
    [
      'saves data',
      {
        prepare: (/** @type {Page} */ page) =>
          page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}})),
      },
    ],
    ['has a telephone', {width: 320, height: 640, isMobile: true, hasTouch: true, prepare: async () => undefined}],
    ['wants it printed', {prepare: async () => undefined}],
  ]))
    it(`${reader === 'wants it printed' ? 'is loaded' : 'is not loaded until the page prints'} for a reader who ${reader}`, () =>
      on(
        '/far',
        async (page) => {
          site.requested.length = 0;
          await passTime(page);
          await page.waitForNetworkIdle({idleTime: 200});
          await frames(page, 10);
          const has = (/** @type {string} */ module) => modulesIn(site.requested).includes(module);
          assert.ok(has('element/unseen.ts'));
          assert.equal(has('element/frame/chart-renderer.ts'), reader === 'wants it printed');
          await page.emulateMediaType('print');
          await drawn(page);
        },
        {
          charts: 0,
          ...visit,
          prepare: async (page) => {
            site.requested.length = 0;
            await withClock(page);
            await visit.prepare(page);
          },
        },
      ));

  it('has on paper what the page has between its tags, or says that it was not loaded, and nothing on the screen', () =>
    on(
      '/far-with-picture',
      async (page) => {
        const height = () => page.$eval('#own', (own) => own.getBoundingClientRect().height);
        assert.equal(await height(), 0);
        await page.emulateMediaType('print');
        assert.ok((await height()) > 0);
        await page.emulateMediaType();
        await page.$eval('#own', (own) => own.remove());
        const text = () => page.$eval('szhk-port-throughput', (element) => /** @type {HTMLElement} */ (element).innerText);
        assert.equal(await text(), '');
        const letters = await paper(page);
        assert.equal(letters.length, 2, 'one line of the page and one of the chart');
      },
      {charts: 0, prepare: withClock},
    ));
});
