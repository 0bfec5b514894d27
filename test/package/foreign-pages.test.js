// The built package on pages that differ from ours: in XHTML, in another encoding, with built-ins that an old library has changed.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {dist, drawn, found, onPage, openSite, visit} from './site.js';

const modules = '<script type="module" src="/cdn/szhk-charts.js"></script>';
const global = '<script src="/cdn/szhk-charts.global.js"></script>';
const charts = '<szhk-port-throughput></szhk-port-throughput><szhk-gdp-compare></szhk-gdp-compare>';
/** @param {string} content */
const xhtmlOf = (content) =>
  `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-HK"><head><title>Charts</title></head><body>${content}</body></html>`;
const value = '<szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value>';
const inXhtml = `<szhk-port-throughput></szhk-port-throughput><szhk-figure ref="5.1"></szhk-figure><p>${value}</p>`;

/** What libraries of old do to built-ins. */
const changes = {
  mootools: `Array.from = function (item) {
    if (item == null) return [];
    return typeof item != 'string' && typeof item.length == 'number' && typeof item != 'function' ? [].slice.call(item) : [item];
  };`,
  prototype: `Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; };
    Array.prototype.each = function (visit) { this.forEach(visit); };
    Array.from = function (items) {
      if (!items) return [];
      const list = new Array(items.length || 0);
      for (let index = 0; index < list.length; index++) list[index] = items[index];
      return list;
    };`,
};

/** @type {Record<string, string>} */
const pages = {
  '/global.xhtml': xhtmlOf(`${inXhtml}${global}`),
  '/plain': `<!doctype html><html lang="en"><title>Charts</title>${modules}${charts}`,
};
for (const [name, change] of Object.entries(changes))
  for (const [kind, script] of Object.entries({modules, global}))
    pages[`/${name}/${kind}`] = `<!doctype html><html lang="en"><title>Charts</title><script>${change}</script>${script}${charts}`;

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => void (site = await openSite(pages)));
after(() => site.close());

/** The drawings of a page. @param {import('puppeteer-core').Page} page */
const drawings = (page) => page.$$eval('body >>> svg', (all) => all.map((svg) => svg.outerHTML.replaceAll(/plot-clip-\d+/g, '')));

describe('A page in XHTML', () => {
  // Chromium runs no module scripts there.
  for (const path of ['/global.xhtml'])
    it(`shows charts, figures and values in the language that it names, with tip, menu and table: ${path}`, () =>
      onPage(
        site,
        path,
        async (page) => {
          await found(page, 'szhk-value >>> [part=value]');
          assert.match(await page.$eval('szhk-value', (one) => one.shadowRoot?.textContent ?? ''), /標準貨櫃/);
          for (const chart of ['szhk-port-throughput', 'szhk-figure']) {
            await page.$eval(`${chart} >>> .panels`, (panels) => /** @type {HTMLElement} */ (panels).focus());
            await found(page, `${chart} >>> .tip`);
            await page.keyboard.press('ArrowRight');
            await found(page, `${chart} >>> .tip.open p`);
            await page.$eval(`${chart} >>> .menu-button`, (button) => /** @type {HTMLElement} */ (button).click());
            await found(page, `${chart} >>> .menu.open [role=menuitem]`);
            await page.keyboard.press('Escape');
            await page.$eval(`${chart} >>> .table-button`, (button) => /** @type {HTMLElement} */ (button).click());
            await found(page, `${chart} >>> td`);
          }
        },
        {charts: 2},
      ));
});

describe('A page in another encoding', () => {
  it('can read the classic script, which is ASCII', () => {
    const script = readFileSync(join(dist, 'cdn', 'szhk-charts.global.js'));
    assert.equal(
      script.findIndex((byte) => byte > 127),
      -1,
    );
  });

  for (const [encoding, bytes] of /** @type {const} */ ([
    ['gbk', [0xc9, 0xee, 0xdb, 0xda]],
    ['big5', [0xb2, 0x60, 0xa6, 0x60]],
    ['', []],
  ]))
    it(`shows Chinese right where that is ${encoding || 'not stated'}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'a-page-in-another-encoding-'));
      const file = join(folder, 'page.html');
      const declared = encoding && `<meta charset="${encoding}">`;
      copyFileSync(join(dist, 'cdn', 'szhk-charts.global.js'), join(folder, 'szhk-charts.global.js'));
      const start = `<!doctype html><html lang="zh-CN">${declared}<title>Chart</title><script src="szhk-charts.global.js"></script><h1>`;
      writeFileSync(file, Buffer.concat([Buffer.from(start), Buffer.from(bytes), Buffer.from(`</h1>${charts}`)]));
      try {
        const {page, troubles} = await visit(site.browser, pathToFileURL(file).href);
        await drawn(page, 2);
        const text = await page.$eval('szhk-port-throughput', (chart) => chart.shadowRoot?.textContent ?? '');
        assert.match(text, /深圳集装箱吞吐量|集装箱吞吐量/);
        assert.deepEqual(troubles, []);
        await page.close();
      } finally {
        rmSync(folder, {recursive: true});
      }
    });
});

describe('A page whose library has changed built-ins', () => {
  for (const name of Object.keys(changes))
    for (const kind of ['modules', 'global'])
      it(`shows the same drawings, and their data, as any other: ${name}, ${kind}`, async () => {
        const {page: plain} = await visit(site.browser, `${site.origin}/plain`);
        await drawn(plain, 2);
        const {page, troubles} = await visit(site.browser, `${site.origin}/${name}/${kind}`);
        await drawn(page, 2);
        assert.deepEqual(await drawings(page), await drawings(plain));
        assert.deepEqual(troubles, []);
        await page.close();
        await plain.close();
      });

  it('saves lists as lists', async () => {
    const {page} = await visit(site.browser, `${site.origin}/prototype/modules`);
    await drawn(page, 2);
    const saved = page.evaluate(
      () =>
        new Promise((resolve) => {
          URL.createObjectURL = (blob) => (void (/** @type {Blob} */ (blob).text().then(resolve)), 'data:,');
        }),
    );
    await page.click('szhk-port-throughput >>> .menu-button');
    await found(page, 'szhk-port-throughput >>> .menu.open [data-item=json]');
    await page.click('szhk-port-throughput >>> [data-item=json]');
    assert.ok(Array.isArray(JSON.parse(String(await saved)).data));
    await page.close();
  });
});
