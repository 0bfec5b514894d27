// What a reader sees in a browser that lacks something: a chart, or what stands in for it; never a blank, and no error on the page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {calm, dist, found, frames, gone, openSite, visit} from './site.js';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title>
<script type="module" src="/cdn/szhk-charts.js"></script>
<szhk-port-throughput id="chart">A picture of the chart</szhk-port-throughput>
<szhk-port-throughput id="own" src="/data/container-throughput.csv">A picture of the data</szhk-port-throughput>
<szhk-figure ref="3.1" lang="zh-Hans">图片</szhk-figure>
<p>About <szhk-value id="value" measure="container-throughput" place="shenzhen" period="2022">30 million</szhk-value></p>
<div style="block-size: 5000px"></div><szhk-gdp-compare id="far">A picture that nobody has come to yet</szhk-gdp-compare></html>`;

/** What is taken from a page before any of its scripts runs, by its path from the window. */
const features = {
  popover: ['showPopover', 'hidePopover', 'togglePopover', 'popover'].map((name) => `HTMLElement.prototype.${name}`),
  'Intl.Segmenter': ['Intl.Segmenter'],
  'AbortSignal.any': ['AbortSignal.any', 'AbortSignal.timeout'],
  ClipboardItem: ['ClipboardItem'],
  OffscreenCanvas: ['OffscreenCanvas'],
  'navigator.clipboard': ['Navigator.prototype.clipboard', 'ClipboardItem'],
  'navigator.connection': ['Navigator.prototype.connection'],
  requestIdleCallback: ['requestIdleCallback', 'cancelIdleCallback'],
  IntersectionObserver: ['IntersectionObserver'],
  ResizeObserver: ['ResizeObserver'],
  MutationObserver: ['MutationObserver'],
  matchMedia: ['matchMedia'],
  visualViewport: ['visualViewport'],
  'document.fonts': ['Document.prototype.fonts'],
  AudioContext: ['AudioContext'],
  MessageChannel: ['MessageChannel'],
  'Array.prototype.findLast': ['Array.prototype.findLast'],
};

/** Without these a chart has no styles, or there is none, but what stands in for it. */
const needed = {
  'Object.hasOwn': ['Object.hasOwn'],
  adoptedStyleSheets: ['ShadowRoot.prototype.adoptedStyleSheets', 'CSSStyleSheet.prototype.replaceSync'],
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite({'/': page});
  await site.browser
    .defaultBrowserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
});
after(() => site.close());

/** @typedef {import('puppeteer-core').Page} Page */

/** In the page. @param {readonly string[]} paths */
function takeAway(paths) {
  for (const path of paths) {
    const names = path.split('.');
    const name = names.pop() ?? '';
    const owner = names.reduce((object, key) => object[key], /** @type {any} */ (globalThis));
    if (!(name in owner) || !delete owner[name] || name in owner) throw new Error(`${path} cannot be taken away`);
  }
}

/** In the page: what nobody has come to is loaded at once, not after two seconds. */
function hasten() {
  const later = setTimeout;
  /** @type {any} */ (globalThis).setTimeout = (/** @type {() => void} */ act, /** @type {number} */ time) =>
    later(act, time === 2000 ? 0 : time);
}

/** Gives a page scripts whose style sheets have a selector that the browser does not know. @param {Page} opened @param {string} selector */
async function forget(opened, selector) {
  await opened.setRequestInterception(true);
  opened.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (!pathname.endsWith('.js')) return void request.continue();
    const body = readFileSync(`${dist}${pathname}`, 'utf8').replaceAll(selector, `${selector}-of-tomorrow`);
    void request.respond({contentType: 'text/javascript', body});
  });
}

/** @param {readonly string[]} paths @param {string} [selector] */
const pageWithout = (paths, selector) =>
  visit(site.browser, `${site.origin}/`, {
    height: 2400,
    prepare: async (opened) => {
      await opened.evaluateOnNewDocument(hasten);
      await opened.evaluateOnNewDocument(takeAway, paths);
      if (selector) await forget(opened, selector);
    },
  });

/** Whether something that is open has a size. @param {Page} opened @param {string} selector */
const isSeen = (opened, selector) => opened.$eval(selector, (one) => one.getBoundingClientRect().height > 10);

/** How many of the elements show a chart or a number, and how many a message or what stands between their tags. @param {Page} opened */
const shown = (opened) =>
  opened.evaluate(() => {
    const elements = [...document.querySelectorAll('szhk-port-throughput, szhk-figure, szhk-value')];
    const isSeen = (/** @type {Element | null | undefined} */ one) => (one?.getBoundingClientRect().width ?? 0) > 10;
    const roots = elements.map(({shadowRoot}) => shadowRoot?.querySelector('szhk-sector-structure')?.shadowRoot ?? shadowRoot);
    return {
      drawn: roots.filter((root) => isSeen(root?.querySelector('.plot svg, [part=value]'))).length,
      standIns: roots.filter(
        (root) => /drawn|loaded|绘制|加载|Try again/.test(root?.textContent ?? '') && root?.querySelector('slot:not(.unseen)'),
      ).length,
    };
  });

/** What the toolbar says, once it says something. @param {Page} opened */
async function statusOf(opened) {
  for (const end = Date.now() + 10_000; Date.now() < end; await frames(opened)) {
    const text = await opened.$eval('#chart >>> .status', ({textContent}) => textContent?.trim() ?? '');
    if (text && !text.endsWith('…')) return text;
  }
  return '';
}

describe('A browser without', () => {
  for (const [name, paths] of Object.entries(features)) {
    it(`${name} shows charts and numbers, and a chart can be used`, async () => {
      const {page: opened, troubles} = await pageWithout(paths, name === 'popover' ? ':popover-open' : undefined);
      for (const part of [
        '#chart >>> .plot svg',
        '#own >>> .plot svg',
        'szhk-figure >>> .plot svg',
        '#value >>> [part=value]',
        '#far >>> .plot svg',
      ])
        await found(opened, part);
      assert.equal((await shown(opened)).drawn, 4);
      await opened.focus('#chart >>> .panels');
      await found(opened, '#chart >>> .tip');
      await opened.keyboard.press('ArrowRight');
      await found(opened, '#chart >>> .tip.open');
      assert.ok(await isSeen(opened, '#chart >>> .tip.open'));
      await opened.keyboard.press('Enter');
      await opened.keyboard.press('Escape');
      await gone(opened, '#chart >>> .tip.open');
      assert.ok(!(await isSeen(opened, '#chart >>> .tip')));
      await opened.click('#chart >>> .menu-button');
      await found(opened, '#chart >>> .menu.open [role=menuitem]');
      assert.ok(await isSeen(opened, '#chart >>> .menu.open'));
      await opened.click('#chart >>> [data-item=copy-image]');
      assert.match(await statusOf(opened), paths.includes('ClipboardItem') ? /copy/ : /^Copied$/);
      assert.ok((await opened.$eval('#chart', async (chart) => (await /** @type {any} */ (chart).toPNG()).size)) > 10_000);
      assert.deepEqual(troubles, []);
      await opened.close();
    });
  }

  for (const [name, paths] of Object.entries(needed)) {
    it(`${name} shows a message and what stands between the tags, or a chart that is plain`, async () => {
      const {page: opened} = await pageWithout(paths);
      const sum = async () => Object.values(await shown(opened)).reduce((one, other) => one + other);
      for (const end = Date.now() + 15_000; (await calm(opened, sum)) < 4 && Date.now() < end;) await frames(opened);
      assert.equal(await sum(), 4);
      assert.ok((await shown(opened)).standIns > 0);
      await opened.close();
    });
  }

  it('light-dark() has light colours', async () => {
    const {page: opened, troubles} = await visit(site.browser, `${site.origin}/`, {
      prepare: (one) =>
        one.evaluateOnNewDocument(() => {
          const {supports} = CSS;
          CSS.supports = (/** @type {string[]} */ ...words) =>
            !words.join().includes('light-dark') && supports.call(CSS, .../** @type {[string]} */ (words));
        }),
    });
    await found(opened, '#chart >>> .plot svg');
    const [sheets, line] = await opened.$eval('#chart', ({shadowRoot}) => [
      shadowRoot?.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join(''),
      getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector('.plot [stroke*="--_shenzhen"]'))).stroke,
    ]);
    assert.doesNotMatch(sheets ?? '', /light-dark/);
    assert.equal(line, 'rgb(11, 98, 196)');
    assert.deepEqual(troubles, []);
    await opened.close();
  });

  it('what README.md names is one of these', () => {
    const [, table = ''] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('### Browsers');
    const named = [...table.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name);
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((name = '') => ![...Object.keys(features), ...Object.keys(needed), 'light-dark()'].includes(name)),
      [],
    );
  });
});
