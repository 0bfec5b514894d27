// What a reader is told of tools whose code is slow, does not come, or comes later.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {boxOf, calm, focused, found, frames, onPage, openSite} from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
const pages = {
  '/trend': `<!doctype html><html lang="en"><title>Chart</title>${script}<button id="before">Before</button><szhk-port-throughput></szhk-port-throughput></html>`,
  '/chinese': `<!doctype html><html lang="zh-HK"><title>Chart</title>${script}<szhk-port-throughput></szhk-port-throughput></html>`,
};
const notLoaded = 'Could not be loaded: no connection?';
const sinon = readFileSync(new URL('../../node_modules/sinon/pkg/sinon.js', import.meta.url), 'utf8');

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite(pages)));
after(() => site.close());

/** @typedef {(request: import('puppeteer-core').HTTPRequest) => void} Answer */
/** @type {Answer} */
const letThrough = (request) => void request.continue();
let answer = letThrough;

/** Answers requests from the first one on: what a page asks for just after this is turned on can escape it. @param {Page} page */
async function prepare(page) {
  answer = letThrough;
  page.on('request', (request) => answer(request));
  await page.setRequestInterception(true);
  await page.evaluateOnNewDocument(sinon);
}

/** @param {string} path @param {(page: Page) => Promise<unknown>} act */
const on = (path, act) => onPage(site, path, act, {expected: /ERR_|status of 503/, prepare, height: 1200});

/** @param {Page} page */
const status = (page) => page.$eval('body >>> .status', ({textContent}) => textContent?.trim() ?? '');

/** Waits until the status says something. @param {Page} page @param {string} words */
async function says(page, words) {
  for (const end = Date.now() + 10_000; Date.now() < end; await frames(page)) if ((await status(page)) === words) return;
  assert.equal(await status(page), words);
}

/** From now on timers of the page pass only by what is returned. @param {Page} page */
async function fakeTimers(page) {
  const clock = await page.evaluateHandle(() =>
    /** @type {any} */ (globalThis).sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}),
  );
  return (/** @type {number} */ time) => clock.evaluate((timers, milliseconds) => timers.tick(milliseconds), time);
}

/**
 * Lets requests for a file wait, fail, or go.
 * @param {Page} page
 * @param {string} file
 */
function control(page, file) {
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  const held = [];
  let /** @type {'wait' | 'fail' | 'go'} */ mode = /** @type {'wait' | 'fail' | 'go'} */ ('wait');
  let asked = 0;
  answer = (request) => {
    if (!request.url().includes(`/${file}-`)) return letThrough(request);
    asked++;
    if (mode === 'wait') held.push(request);
    else if (mode === 'fail') void request.respond({status: 503});
    else letThrough(request);
  };
  return {
    set: (/** @type {typeof mode} */ next) => (mode = next),
    release: () => Promise.all(held.splice(0).map((request) => request.continue())),
    arrived: () => calm(page, async () => asked),
    asked: () => asked,
  };
}

/** Tools, a file that each needs, what a reader does to have it, and what is shown then. */
const tools = [
  {
    tool: 'reading',
    file: 'interaction',
    button: undefined,
    use: async (/** @type {Page} */ page) => {
      await page.focus('#before');
      await page.keyboard.press('Tab');
    },
    shown: '.tip.open',
  },
  {tool: 'the menu', file: 'menu', button: '.menu-button', use: press('.menu-button'), shown: '.menu.open'},
  {tool: 'the menu, for its files', file: 'chart-exporter', button: '.menu-button', use: press('.menu-button'), shown: '.menu.open'},
  {tool: 'the menu, for what is on top', file: 'popover', button: '.menu-button', use: press('.menu-button'), shown: '.menu.open'},
  {tool: 'the table', file: 'sorted-table', button: '.table-button', use: press('.table-button'), shown: 'table'},
];

/** @param {string} button */
function press(button) {
  return (/** @type {Page} */ page) => page.click(`body >>> ${button}`);
}

/** @param {Page} page @param {string | undefined} button */
const isBusy = (page, button = '.status') => page.$eval(`body >>> ${button}`, ({ariaBusy}) => ariaBusy === 'true');

for (const {tool, file, button, use, shown} of tools) {
  describe(`The code of ${tool}`, () => {
    it('is said to load after a moment, and to be missing after ten seconds; a press fetches it then', () =>
      on('/trend', async (page) => {
        const requests = control(page, file);
        const pass = await fakeTimers(page);
        await use(page);
        await requests.arrived();
        assert.equal(await status(page), '');
        assert.equal(await isBusy(page, button), button !== undefined);
        await pass(500);
        await says(page, 'Loading…');
        await pass(9400);
        await says(page, 'Loading…');
        await pass(200);
        await says(page, notLoaded);
        assert.equal(await isBusy(page, button), false);
        requests.set('go');
        await requests.release();
        await use(page);
        await found(page, `body >>> ${shown}`);
        await says(page, '');
      }));

    it('is fetched again by a press after it has failed, and by itself when the connection is back', () =>
      on('/trend', async (page) => {
        const requests = control(page, file);
        requests.set('fail');
        await use(page);
        await says(page, notLoaded);
        const before = requests.asked();
        await use(page);
        await requests.arrived();
        assert.ok(requests.asked() > before);
        await says(page, notLoaded);
        requests.set('go');
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await found(page, `body >>> ${shown}`);
        await says(page, '');
        if (button) await page.click(`body >>> ${button}`); // which the reader may do just then
        await frames(page, 5);
        assert.equal((await page.$$(`body >>> ${shown}`)).length, 1);
      }));
  });
}

describe('A button that is pressed twice before its code has come', () => {
  for (const {tool, file, button, shown} of tools.filter((one) => one.button)) {
    it(`opens ${tool}, and does not close it at once`, () =>
      on('/trend', async (page) => {
        const requests = control(page, file);
        for (let one = 0; one < 2; one++) await page.click(`body >>> ${button}`);
        await requests.arrived();
        requests.set('go');
        await requests.release();
        await found(page, `body >>> ${shown}`);
        await frames(page, 5);
        assert.equal((await page.$$(`body >>> ${shown}`)).length, 1);
        await page.click(`body >>> ${button}`);
        await frames(page, 5);
        assert.equal((await page.$$(`body >>> ${shown}`)).length, 0);
      }));
  }
});

describe('What has failed', () => {
  for (const {tool, file, use, shown} of tools.slice(0, 2)) {
    it(`comes when the connection is back, but does not open by itself when the reader has gone on: ${tool}`, () =>
      on('/trend', async (page) => {
        const requests = control(page, file);
        requests.set('fail');
        await use(page);
        await says(page, notLoaded);
        await page.focus('#before');
        requests.set('go');
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await says(page, '');
        await frames(page, 5);
        assert.equal((await page.$$(`body >>> ${shown}`)).length, 0);
        assert.equal((await focused(page)).name, 'before');
      }));
  }
});

describe('The toolbar', () => {
  it('says in the language of the page that it is loading', () =>
    on('/chinese', async (page) => {
      control(page, 'menu');
      const pass = await fakeTimers(page);
      await page.click('body >>> .menu-button');
      await pass(500);
      await says(page, '正在載入……');
    }));
});

describe('Reading a chart, if it cannot start', () => {
  const broken =
    'export class Interaction { constructor() { globalThis.built = (globalThis.built ?? 0) + 1; throw new Error("broken"); } }';

  /** @param {Page} page */
  function breakInteraction(page) {
    answer = (request) => {
      if (!request.url().includes('/interaction-')) return letThrough(request);
      void request.respond({contentType: 'text/javascript', body: broken});
    };
    const built = () => page.evaluate(() => /** @type {any} */ (globalThis).built ?? 0);
    /** Moves through the picture. @param {number} times */
    const move = async (times) => {
      const {left, top, width} = await boxOf(page, 'body >>> .panels');
      for (let one = 0; one < times; one++) await page.mouse.move(left + 20 + ((one * 7) % (width - 40)), top + 60);
      await frames(page, 5);
    };
    return {built, move};
  }

  it('is tried once while the pointer moves, and again when it comes back, in silence', () =>
    on('/trend', async (page) => {
      const {built, move} = breakInteraction(page);
      await move(100);
      assert.equal(await built(), 1);
      await page.mouse.move(1, 1);
      await move(100);
      assert.equal(await built(), 2);
      assert.equal(await status(page), '');
      assert.equal((await page.$$('body >>> .tip')).length, 0);
    }));

  it('is tried at each press and key, and the reader is told', () =>
    on('/trend', async (page) => {
      const {built} = breakInteraction(page);
      await page.focus('body >>> .panels');
      await says(page, notLoaded);
      for (const wanted of [2, 3]) {
        await page.keyboard.press('ArrowRight');
        await frames(page, 5);
        assert.equal(await built(), wanted);
      }
      await page.keyboard.press('a'); // which would do nothing
      await frames(page, 5);
      assert.equal(await built(), 3);
      await says(page, notLoaded);
    }));
});
