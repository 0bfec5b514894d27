// The first tap on a telephone, on a page that has fetched nothing yet but the chart.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {calm, found, openSite, visit} from './site.js';

const charts = {
  '/trend': '<szhk-port-throughput></szhk-port-throughput>',
  '/ranking': '<szhk-port-throughput view="ranking"></szhk-port-throughput>',
  '/map': '<szhk-port-map></szhk-port-map>',
  '/milestones': '<szhk-milestones></szhk-milestones>',
};
const head =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Chart</title><script type="module" src="/cdn/szhk-charts.js"></script>';
const pages = Object.fromEntries(Object.entries(charts).map(([path, chart]) => [path, head + chart]));
const phone = {width: 390, height: 844, isMobile: true, hasTouch: true};
const sinon = readFileSync(new URL('../../node_modules/sinon/pkg/sinon.js', import.meta.url), 'utf8');

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite(pages)));
after(() => site.close());

/** A cold page whose code for reading a chart comes late, with timers that stand still and a log of what is told. @param {string} path @param {number} delay */
async function coldPage(path, delay) {
  const {page, troubles} = await visit(site.browser, site.origin + path, {
    ...phone,
    prepare: async (one) => {
      await one.evaluateOnNewDocument(sinon);
      one.on('request', (request) => void setTimeout(() => request.continue(), request.url().includes('/interaction-') ? delay : 0));
      await one.setRequestInterception(true);
    },
  });
  await page.waitForFunction(() => /** @type {any} */ (globalThis).ready > 0);
  await calm(page, () => page.evaluate(() => /** @type {any} */ (globalThis).ready));
  const clock = await page.evaluateHandle(() => {
    const log = /** @type {any} */ (globalThis);
    log.told = [];
    document.addEventListener('szhk-highlight', ({detail}) => log.told.push(detail.highlight !== null));
    return log.sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
  return {page, troubles, pass: (/** @type {number} */ time) => clock.evaluate((timers, milliseconds) => timers.tick(milliseconds), time)};
}

/** Taps a part of the picture, counted from its upper left. @param {import('puppeteer-core').Page} page @param {number} x @param {number} y */
async function tapPicture(page, x, y) {
  const [left = 0, top = 0, width = 0, height = 0] = await page.$eval('body >>> .panels', (panels) => {
    panels.scrollIntoView({block: 'center'});
    const box = panels.getBoundingClientRect();
    return [box.left, Math.max(0, box.top), box.width, Math.min(innerHeight, box.bottom) - Math.max(0, box.top)];
  });
  await page.touchscreen.tap(left + width * x, top + height * y);
}

/** Whether the tip leaves the ring free. @param {import('puppeteer-core').Page} page */
const isRingFree = (page) =>
  page.$eval('body >>> .tip.open', (tip) => {
    const ring = /** @type {ShadowRoot} */ (tip.getRootNode()).querySelector('.ring.selected')?.getBoundingClientRect();
    const {left, top, right, bottom} = tip.getBoundingClientRect();
    return ring !== undefined && (right <= ring.left || left >= ring.right || bottom <= ring.top + 0.5 || top >= ring.bottom - 0.5);
  });

describe('The first tap on a chart', () => {
  for (const delay of [0, 50, 300]) {
    for (const path of Object.keys(pages)) {
      it(`opens a tip that stays, beside its mark, if the code for it takes ${delay} ms, on ${path}`, async () => {
        const {page, troubles, pass} = await coldPage(path, delay);
        await tapPicture(page, 0.3, 0.6);
        await found(page, 'body >>> .tip.open:popover-open');
        await pass(5000);
        assert.equal((await page.$$('body >>> .tip.open:popover-open')).length, 1);
        assert.ok(await isRingFree(page));
        assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).told), [true]);
        assert.deepEqual(troubles, []);
        await page.close();
      });
    }
  }

  it('stays in eight of eight more tries, wherever it is', async () => {
    for (let one = 0; one < 8; one++) {
      const {page, pass} = await coldPage('/trend', [0, 50, 300][one % 3] ?? 0);
      await tapPicture(page, (one + 1) / 9, 1 - (one + 1) / 9);
      await found(page, 'body >>> .tip.open:popover-open');
      await pass(5000);
      assert.equal((await page.$$('body >>> .tip.open:popover-open')).length, 1, `try ${one}`);
      await page.close();
    }
  });
});
