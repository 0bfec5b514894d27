import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {resourceNames} from '../../data/describe.js';
import {dist, drawn, gzippedBytes, openSite, visit} from './site.js';

const tags = readdirSync(join(dist, 'charts'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `szhk-${file.slice(0, -'.js'.length)}`);
const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
const globalScript = '<script src="/cdn/szhk-charts.global.js"></script>';
const copy = '<script type="module" src="/copy/szhk-charts.js"></script>';
/** @type {{element: string, view: string}[]} */
const views = ['figures', 'views']
  .flatMap((file) => JSON.parse(readFileSync(new URL(`../../data/${file}.json`, import.meta.url), 'utf8')))
  .filter(({element}) => tags.includes(element));
const charts = views.map(({element, view}) => `<${element} view="${view}" lang="zh-Hans"></${element}>`).join('');
/** Tall enough for all charts to be near the viewport. */
const tall = {height: 1100 * views.length};
/** What the README advises: room for charts whose script has not come yet. */
const reserved = `<style>${tags.join()} {display: block; min-block-size: 38rem} @media (width < 31rem) {${tags.join()} {min-block-size: 52rem}}</style>`;
const rowFile = 'data/container-throughput.csv';

/** @type {Record<string, string>} */
const pages = {
  '/bare': `${script}<szhk-port-throughput lang="zh-Hant"></szhk-port-throughput>`,
  '/nothing': `${script}<p>No chart here.</p>`,
  '/far': `${script}<p>Read on.</p><div style="height: 20000px"></div><szhk-port-throughput></szhk-port-throughput>`,
  '/modules': `<!doctype html><html lang="en"><title>Charts</title>${script}${charts}</html>`,
  '/global': `<!doctype html><html lang="en"><title>Charts</title>${charts}${globalScript}</html>`,
  '/two-copies': `<!doctype html><title>Charts</title>${script}${copy}${charts}`,
  '/copies-of-both-kinds': `<!doctype html><title>Charts</title>${globalScript}${copy}${charts}`,
  '/data': '<!doctype html><title>Data</title><p>No script yet.</p>',
  '/own': `<!doctype html><title>Charts</title>${script}<szhk-port-throughput src="/${rowFile}"></szhk-port-throughput>`,
  ...Object.fromEntries(
    tags.map((tag) => [`/one/${tag}`, `<!doctype html><title>Chart</title>${reserved}${script}<p>Before</p><${tag}></${tag}><p>After</p>`]),
  ),
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => void (site = await openSite(pages)));
after(() => site.close());

/** The drawings and words of all charts of a page. @param {import('puppeteer-core').Page} page */
const appearance = (page) =>
  page.evaluate(
    (names) =>
      names.flatMap((tag) => [...document.querySelectorAll(tag)].map((chart) => chart.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''))),
    tags,
  );

/** What is painted, once two frames have been. @param {import('puppeteer-core').Page} page */
const picture = async (page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return Buffer.from(await page.screenshot()).toString('base64');
};

describe('A page without charts', () => {
  it('can import every dataset as a module, with its rows and words', async () => {
    const {page, troubles} = await visit(site.browser, `${site.origin}/data`);
    const found = await page.evaluate(async () => {
      const resources = Object.values(await import(`${location.origin}/data/index.js`));
      return resources.map(({name, data, vocabulary}) => ({
        name,
        rows: data.length,
        words: Object.values(vocabulary).flatMap((part) => Object.keys(part)).length,
      }));
    });
    assert.deepEqual(found.map(({name}) => name).sort(), resourceNames());
    for (const {name, rows, words} of found) {
      assert.equal(rows, JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8')).data.length, name);
      assert.ok(words > 0 || name === 'professional-access', name); // which has no ids but its own
    }
    assert.deepEqual(troubles, []);
    await page.close();
  });
});

describe('A page with two lines', () => {
  it('shows the chart in the language that it names', async () => {
    const {page, troubles} = await visit(site.browser, `${site.origin}/bare`);
    await drawn(page);
    const text = await page.$eval('szhk-port-throughput', (chart) => chart.shadowRoot?.textContent ?? '');
    assert.match(text, /貨櫃吞吐量（萬個標準貨櫃）/);
    assert.ok((await page.$$('szhk-port-throughput >>> svg path')).length > 1);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('shows it from a file too, with the classic script', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'a-page-in-a-file-'));
    const file = join(folder, 'page.html');
    copyFileSync(join(dist, 'cdn', 'szhk-charts.global.js'), join(folder, 'szhk-charts.global.js'));
    writeFileSync(file, `<meta charset="utf-8"><title>Chart</title><script src="szhk-charts.global.js"></script>${charts}`);
    try {
      const {page, troubles} = await visit(site.browser, pathToFileURL(file).href, tall);
      await drawn(page, views.length);
      for (const tag of tags) assert.ok((await page.$$(`${tag} >>> svg path`)).length > 1, tag);
      assert.deepEqual(troubles, []);
      await page.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('The strictest content security policy', () => {
  for (const path of ['/modules', '/global']) {
    it(`is not violated by ${path}, and the charts look the same as without it`, async () => {
      const shown = [];
      for (const policy of ['', '?strict']) {
        const {page, troubles} = await visit(site.browser, `${site.origin}${path}${policy}`, tall);
        await drawn(page, views.length);
        await page.$$eval(tags.map((tag) => `${tag} >>> summary`).join(), (buttons) =>
          buttons.forEach((button) => /** @type {HTMLElement} */ (button).click()),
        );
        await page.waitForFunction(
          (names) => [...document.querySelectorAll(names)].every((chart) => chart.shadowRoot?.querySelector('table')),
          {},
          tags.join(),
        );
        assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).violations), []);
        assert.deepEqual(troubles, []);
        shown.push({markup: await appearance(page), picture: await picture(page)});
        await page.close();
      }
      assert.equal(shown[1]?.markup.length, views.length);
      assert.deepEqual(shown[1]?.markup, shown[0]?.markup);
      assert.equal(shown[1]?.picture, shown[0]?.picture);
    });
  }

  it('is really in force in these tests', async () => {
    const {page} = await visit(site.browser, `${site.origin}/modules?strict`);
    const violations = await page.evaluate(async () => {
      document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {color: red}'}));
      await new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, {once: true}));
      return /** @type {any} */ (globalThis).violations;
    });
    assert.equal(violations.length, 1);
    await page.close();
  });

  it('lets a page fetch its own data', async () => {
    const {page, troubles} = await visit(site.browser, `${site.origin}/own?strict`);
    await drawn(page);
    const text = await page.$eval('szhk-port-throughput', (chart) => chart.shadowRoot?.textContent ?? '');
    assert.match(text, /Data supplied by this page/);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});

describe('A page with charts', () => {
  it('fetches at most 12 kB gzipped where there is none', async () => {
    site.requested.length = 0;
    const {page} = await visit(site.browser, `${site.origin}/nothing`);
    await page.waitForNetworkIdle({idleTime: 300});
    const bytes = gzippedBytes(site.requested);
    console.log(`  entry without a chart: ${bytes} bytes gzipped`);
    assert.ok(bytes > 1_000 && bytes <= 12_000, `${bytes} bytes`);
    await page.close();
  });

  for (const tag of tags) {
    it(`fetches at most 100 kB gzipped for a first ${tag}`, async () => {
      site.requested.length = 0;
      const {page} = await visit(site.browser, `${site.origin}/one/${tag}`);
      await drawn(page);
      const bytes = gzippedBytes(site.requested);
      console.log(`  first ${tag}: ${bytes} bytes gzipped in ${site.requested.filter((path) => path.endsWith('.js')).length} files`);
      assert.ok(bytes > 50_000 && bytes <= 100_000, `${bytes} bytes`);
      await page.close();
    });

    for (const width of [320, 1280]) {
      it(`does not move when ${tag} is drawn at ${width} px`, async () => {
        const {page} = await visit(site.browser, `${site.origin}/one/${tag}`, {width});
        await drawn(page);
        assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).shifts), 0);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        await page.close();
      });
    }
  }

  it('fetches engine and data only when a chart comes near the viewport', async () => {
    site.requested.length = 0;
    const {page} = await visit(site.browser, `${site.origin}/far`);
    await page.waitForNetworkIdle({idleTime: 300});
    assert.ok(gzippedBytes(site.requested) <= 12_000);
    await page.$eval('szhk-port-throughput', (chart) => chart.scrollIntoView());
    await drawn(page);
    assert.ok(gzippedBytes(site.requested) > 50_000);
    await page.close();
  });

  for (const path of ['/two-copies', '/copies-of-both-kinds']) {
    it(`may load the bundle twice: ${path}`, async () => {
      const {page, troubles} = await visit(site.browser, site.origin + path, tall);
      await drawn(page, views.length);
      for (const tag of tags) assert.ok((await page.$$(`${tag} >>> svg`)).length >= 1, tag);
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('keeps its drawing when another language cannot be fetched, says so, and recovers', async () => {
    const {page} = await visit(site.browser, `${site.origin}/one/szhk-port-throughput`);
    await drawn(page);
    const change = (/** @type {string} */ name, /** @type {string} */ value) =>
      page.$eval('szhk-port-throughput', (chart, ...words) => chart.setAttribute(...words), name, value);
    const text = () => page.$eval('szhk-port-throughput', (chart) => chart.shadowRoot?.textContent ?? '');
    await page.setOfflineMode(true);
    await change('lang', 'zh-HK');
    await page.waitForFunction(() =>
      document.querySelector('szhk-port-throughput')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim(),
    );
    assert.match(await text(), /Shenzhen has handled more/);
    assert.ok((await page.$$('szhk-port-throughput >>> svg path')).length > 1);
    await page.setOfflineMode(false);
    await change('heading-level', '2');
    await page.waitForFunction(() => document.querySelector('szhk-port-throughput')?.shadowRoot?.textContent?.includes('以表格顯示'));
    await page.close();
  });

  it('follows the reader from light to dark without being drawn again', async () => {
    const {page} = await visit(site.browser, `${site.origin}/bare`);
    await drawn(page);
    const ground = () => page.$eval('szhk-port-throughput >>> .frame', (frame) => getComputedStyle(frame).backgroundColor);
    const light = await ground();
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    assert.notEqual(await ground(), light);
    await page.close();
  });
});
