import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {resourceNames} from '../../data/describe.js';
import {dist, drawAll, drawingsOf, drawn, gzippedBytes, openSite, scriptsOf, scrollThrough, visit} from './site.js';

const tags = readdirSync(join(dist, 'charts'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `szhk-${file.slice(0, -'.js'.length)}`);
const anyTag = tags.join();
const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
const globalScript = '<script src="/cdn/szhk-charts.global.js"></script>';
const copy = '<script type="module" src="/copy/szhk-charts.js"></script>';
/** @typedef {{number: string | null, element: string, view: string | null, dataset: string}} Entry */
/** @type {Entry[][]} */
const [figures = [], others = []] = ['figures', 'views'].map((file) =>
  JSON.parse(readFileSync(new URL(`../../data/${file}.json`, import.meta.url), 'utf8')),
);
const views = [...figures, ...others];
const charts = views.map(({element, view}) => `<${element}${view === null ? '' : ` view="${view}"`} lang="zh-Hans"></${element}>`).join('');
/** Every element with the published file of the data of its first entry. */
const withOwnFiles = tags
  .map((tag) => `<${tag} src="/data/${views.find(({element}) => element === tag)?.dataset}.csv" lang="en"></${tag}>`)
  .join('');
/** Elements of different kinds: lines, bars and large numbers, lines of one's own, a ranking, a timeline, a map, a table. */
const kinds = ['wages', 'talent', 'gdp-compare', 'innovation-ranking', 'milestones', 'cooperation-map', 'professional-access'];
const rowFile = 'data/container-throughput.csv';

/** What the README advises: room for a chart whose script has not come yet, as much as its class says. @param {string} name */
async function reserved(name) {
  const [{heights} = {}] = Object.values(await import(pathToFileURL(join(dist, 'charts', `${name}.js`)).href));
  const {wide, narrow} = heights?.[''] ?? Object.values(heights ?? {})[0] ?? {wide: 38, narrow: 52};
  return `<style>szhk-${name} {display: block; min-block-size: ${wide}rem} @media (width < 31rem) {szhk-${name} {min-block-size: ${narrow}rem}}</style>`;
}

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
  '/own-files': `<!doctype html><title>Charts</title>${script}${withOwnFiles}`,
  '/report': `<!doctype html><html lang="en"><title>Report</title>${script}${figures
    .map(({number}) => `<szhk-figure ref="${number}"></szhk-figure>`)
    .join('')}</html>`,
  ...Object.fromEntries(tags.map((tag) => [`/one/${tag}`, `<!doctype html><title>Chart</title>${script}<p>Before</p><${tag}></${tag}>`])),
  ...Object.fromEntries(
    await Promise.all(
      kinds.map(async (name) => [
        `/reserved/${name}`,
        `<!doctype html><title>Chart</title>${await reserved(name)}${script}<p>Before</p><szhk-${name}></szhk-${name}><p>After</p>`,
      ]),
    ),
  ),
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => void (site = await openSite(pages)));
after(() => site.close());

/** The drawings and words of all charts of a page. @param {import('puppeteer-core').Page} page */
const appearance = (page) =>
  page.$$eval(anyTag, (all) => all.map((chart) => chart.shadowRoot?.innerHTML.replace(/<!--.*?-->|plot-clip-\d+/g, '')));

/** Names of the charts that have neither a drawing nor a table. @param {import('puppeteer-core').Page} page */
const empty = (page) =>
  page.$$eval(anyTag, (all) => all.flatMap((chart) => (chart.shadowRoot?.querySelector('svg text, table') ? [] : chart.localName)));

/** What is painted, once two frames have been. @param {import('puppeteer-core').Page} page */
const picture = async (page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return Buffer.from(await page.screenshot()).toString('base64');
};

/** Whether a file of the bundle is code, not data. @param {string} path */
const isCode = (path) => !path.includes('_dataset');

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
      const {page, troubles} = await visit(site.browser, pathToFileURL(file).href);
      await drawAll(page, anyTag);
      assert.deepEqual(await empty(page), []);
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
        const {page, troubles} = await visit(site.browser, `${site.origin}${path}${policy}`);
        await drawAll(page, anyTag);
        await page.$$eval(anyTag, (all) => {
          for (const chart of all)
            /** @type {HTMLElement | null | undefined} */ (chart.shadowRoot?.querySelector('.table-button'))?.click();
        });
        await page.waitForFunction(
          (names) => [...document.querySelectorAll(names)].every((chart) => chart.shadowRoot?.querySelector('table')),
          {},
          anyTag,
        );
        assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).violations), []);
        assert.deepEqual(troubles, []);
        const pictures = [];
        for (const name of kinds) {
          const onTop = (/** @type {string} */ zIndex) =>
            page.$eval(
              `szhk-${name}`,
              (chart, index) => Object.assign(/** @type {HTMLElement} */ (chart).style, {zIndex: index}) && undefined,
              zIndex,
            );
          await onTop('1');
          pictures.push(await picture(page));
          await onTop('');
        }
        shown.push({markup: await appearance(page), pictures});
        await page.close();
      }
      assert.equal(shown[1]?.markup.length, views.length);
      assert.deepEqual(shown[1]?.markup, shown[0]?.markup);
      assert.deepEqual(shown[1]?.pictures, shown[0]?.pictures);
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

  it('lets it give every chart the published file of its data', async () => {
    const {page, troubles} = await visit(site.browser, `${site.origin}/own-files?strict`);
    await page.evaluate(() => {
      addEventListener('szhk-error', (event) => {
        const {target, detail} = /** @type {CustomEvent<{error: Error}> & {target: Element}} */ (event);
        console.error(`${target.localName}: ${detail.error.message}`);
        target.dispatchEvent(new CustomEvent('szhk-ready', {bubbles: true})); // so that the others get their turn
      });
    });
    await drawAll(page, anyTag);
    assert.deepEqual(troubles, []);
    const silent = await page.$$eval(anyTag, (all) =>
      all.flatMap((chart) => (chart.shadowRoot?.textContent?.includes('Data supplied by this page') ? [] : chart.localName)),
    );
    assert.deepEqual(silent, []);
    await page.close();
  });
});

describe('A page with all figures of the report', () => {
  it('draws those near the viewport, and each other one when the reader comes to it, once', async () => {
    const height = 900;
    const {page, troubles} = await visit(site.browser, `${site.origin}/report?strict`, {height});
    await drawn(page);
    const atFirst = await drawingsOf(page, 'szhk-figure');
    assert.equal(atFirst.length, figures.length);
    for (const [index, {drawings, top}] of atFirst.entries())
      assert.equal(drawings > 0, top < 1.5 * height, `${figures[index]?.number} at ${top} px drawn ${drawings} times`);
    await scrollThrough(page, 'szhk-figure');
    const onTheWay = await drawingsOf(page, 'szhk-figure');
    assert.deepEqual(
      onTheWay.flatMap(({drawings}, index) => (drawings === 1 ? [] : [`${figures[index]?.number} drawn ${drawings} times`])),
      [],
    );
    await scrollThrough(page, 'szhk-figure');
    assert.deepEqual(
      (await drawingsOf(page, 'szhk-figure')).map(({drawings}) => drawings),
      onTheWay.map(({drawings}) => drawings),
    );
    const unlike = await page.$$eval(
      'szhk-figure',
      (all) => new Set(all.map((one) => one.shadowRoot?.firstElementChild?.shadowRoot?.textContent)).size,
    );
    assert.equal(unlike, figures.length);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).violations), []);
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

  /** What was fetched for a page with one chart. @type {Map<string, string[]>} */
  const fetched = new Map();

  for (const tag of tags) {
    it(`fetches at most 80 kB gzipped for a first ${tag}`, async () => {
      site.requested.length = 0;
      const {page, troubles} = await visit(site.browser, `${site.origin}/one/${tag}`);
      await drawn(page);
      fetched.set(tag, scriptsOf(site.requested));
      const bytes = gzippedBytes(site.requested);
      console.log(`  first ${tag}: ${bytes} bytes gzipped in ${scriptsOf(site.requested).length} files`);
      assert.ok(bytes > 50_000 && bytes <= 80_000, `${bytes} bytes`);
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('fetches at most 5 kB gzipped and its data for each further chart, whatever the first one is', () => {
    assert.equal(fetched.size, tags.length);
    const pairs = tags.flatMap((first) => tags.filter((tag) => tag !== first).map((further) => ({first, further})));
    const costs = pairs.map(({first, further}) => {
      const before = new Set(fetched.get(first));
      const own = (fetched.get(further) ?? []).filter((path) => isCode(path) && !before.has(path));
      return {first, further, bytes: gzippedBytes(own)};
    });
    const [dearest] = [...costs].sort((a, b) => b.bytes - a.bytes);
    console.log(`  dearest further chart: ${dearest?.further} after ${dearest?.first}, ${dearest?.bytes} bytes gzipped`);
    assert.ok(costs.every(({bytes}) => bytes > 0));
    assert.deepEqual(
      costs.filter(({bytes}) => bytes > 5_000),
      [],
    );
  });

  for (const name of kinds) {
    for (const width of [320, 1280]) {
      it(`does not move when szhk-${name} is drawn at ${width} px`, async () => {
        const {page} = await visit(site.browser, `${site.origin}/reserved/${name}`, {width});
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
      const {page, troubles} = await visit(site.browser, site.origin + path);
      await drawAll(page, anyTag);
      assert.deepEqual(await empty(page), []);
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
      document.querySelector('szhk-port-throughput')?.shadowRoot?.querySelector('[part=message]')?.textContent?.trim(),
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
