// What a page without a connection cannot load, and what loads it once there is one again.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {found, gone, openSite, visit} from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
const html = (/** @type {string} */ body) => `<!doctype html><html lang="en"><title>Chart</title>${script}${body}</html>`;
const pages = {
  '/chart': html('<szhk-port-throughput>A picture of the chart</szhk-port-throughput>'),
  '/own': html('<szhk-port-throughput src="/data/container-throughput.csv">A picture of the chart</szhk-port-throughput>'),
  '/figure': html('<szhk-figure ref="5.1">A picture of the chart</szhk-figure>'),
  '/value': html('<p>About <szhk-value measure="container-throughput" place="shenzhen" period="2022">30 million</szhk-value></p>'),
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite(pages)));
after(() => site.close());

/**
 * A page on which files fail, until `mend` lets all through; with what it announced.
 * @param {string} path
 * @param {RegExp} failing
 */
async function pageWithout(path, failing) {
  let isBroken = true;
  const {page, troubles} = await visit(site.browser, site.origin + path, {
    prepare: async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => void (isBroken && failing.test(request.url()) ? request.abort() : request.continue()));
      await opened.evaluateOnNewDocument(() => {
        const log = /** @type {any} */ (globalThis);
        log.failures = [];
        addEventListener('szhk-error', (event) => log.failures.push(/** @type {any} */ (event).detail.error.message));
      });
    },
  });
  const errors = () => troubles.filter((trouble) => !trouble.includes('net::ERR_FAILED')); // without those of the browser itself
  return {page, errors, mend: () => (isBroken = false), failures: () => page.evaluate(() => /** @type {any} */ (globalThis).failures)};
}

const online = (/** @type {Page} */ page) => page.evaluate(() => void dispatchEvent(new Event('online')));

describe('A page without a connection', () => {
  for (const [name, path, failing, drawn] of /** @type {const} */ ([
    ['a chart', '/chart', /\/chunks\//, '>>> svg'],
    ['the language of a chart', '/chart', /\/chunks\/en-/, '>>> svg'],
    ['what reads data of its own', '/own', /\/chunks\/own-data/, '>>> svg'],
    ['data of its own', '/own', /\.csv/, '>>> svg'],
    ['a figure', '/figure', /\/chunks\//, '>>> svg'],
    ['a number in a sentence', '/value', /\/chunks\//, '>>> [part=value]'],
  ])) {
    it(`shows what it has instead of ${name}, says so, and loads it when it is online again`, async () => {
      const {page, errors, mend, failures} = await pageWithout(path, failing);
      await found(page, '>>> button');
      assert.equal(errors().length, 1, errors().join('\n'));
      assert.equal((await failures()).length, 1);
      assert.match(
        await page.$eval('>>> slot', (slot) => /** @type {HTMLSlotElement} */ (slot).assignedNodes().map(String).join()),
        /Text/,
      );
      await online(page);
      await found(page, '>>> button');
      mend();
      await online(page);
      await found(page, drawn);
      await gone(page, '>>> .retry');
      await page.close();
    });
  }

  it('loads a chart when its button is pressed', async () => {
    const {page, mend} = await pageWithout('/chart', /\/chunks\//);
    await found(page, '>>> .retry');
    mend();
    await page.click('>>> .retry');
    await found(page, '>>> svg');
    await page.close();
  });
});
