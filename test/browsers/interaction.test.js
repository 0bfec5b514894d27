// How a reader uses each form of chart in browsers other than the one of test/package/interaction.test.js, under the strict policy.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../package/site.js';
import {inOtherBrowsers} from './engines.js';
import {readerOf} from './reader.js';

/** A chart of each form, and what its first value is told as; of a table nothing but its cells is told. */
const forms = [
  {form: 'lines', chart: '<szhk-port-throughput', told: /^Shenzhen, 2001:? ?5 million TEU/},
  {form: 'columns', chart: '<szhk-gdp-growth', told: /^Hong Kong, .*%/},
  {form: 'bars', chart: '<szhk-port-throughput view="ranking"', told: /^Shanghai, 2022:? ?47\.3 million TEU/},
  {form: 'parts of a whole', chart: '<szhk-rd-spending view="shenzhen-mix"', told: /^Shenzhen, .*%/},
  {form: 'facts', chart: '<szhk-talent view="people"', told: /^Shenzhen, .*people/},
  {form: 'a map', chart: '<szhk-port-map', told: /section 5\.1\.2/},
  {form: 'a time line', chart: '<szhk-milestones', told: /Stock Connect/},
  {form: 'rank strips', chart: '<szhk-innovation-ranking', told: /No\. \d/},
  {form: 'a table', chart: '<szhk-professional-access', told: undefined},
];
const helpers = Object.fromEntries(
  ['watch', 'keep-files'].map((name) => [`/${name}.js`, readFileSync(new URL(`${name}.js`, import.meta.url), 'utf8')]),
);
const scripts = [...Object.keys(helpers), '/cdn/szhk-charts.global.js'].map((src) => `<script src="${src}"></script>`).join('');
const around = (/** @type {string} */ content) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A chart</title>${scripts}<button id="before">Before</button>${content}` +
  '<textarea id="after"></textarea><button id="behind">Behind</button><div id="elsewhere"></div></html>';
const pageOf = (/** @type {string} */ form) => `/${form.replaceAll(' ', '-')}`;
const pages = Object.fromEntries(
  forms.map(({form, chart}) => [pageOf(form), around(`${chart} id="subject">No chart</${chart.slice(1).split(' ')[0]}>`)]),
);

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => void (site = await serve({...helpers, ...pages})));
after(() => site.close());

/** @typedef {HTMLElement & {toCSV(options?: object): Promise<string>, theme: string}} Chart */
/** @typedef {ReturnType<typeof readerOf>} Reader */

inOtherBrowsers('A reader', (find) => {
  for (const {form, told} of forms) {
    describe(`of ${form}`, () => {
      /** @type {Reader} */
      let reader;
      before(async () => {
        reader = readerOf(find());
        await reader.browser.resize(1000, 800);
        await reader.browser.open(`${site.origin}${pageOf(form)}?strict`);
        await reader.until('.plot :is(svg, table)');
        await reader.browser.run(listen);
      });

      if (told) {
        it('is told of a value by keys, and leaves it with Escape', async () => {
          await enter(reader);
          assert.match(await reader.until('.value:focus'), told);
          assert.match(await reader.until('.tip.open:popover-open'), told);
          await reader.press('Escape');
          await reader.until('.tip.open', null);
          assert.equal(await reader.focused(), 'panels');
        });

        it('is told of the same by the pointer, until it leaves', async () => {
          await enter(reader);
          const said = await reader.until('.tip.open');
          const {x, y} = await reader.middleOf('.value:focus');
          await reader.press('Escape');
          await reader.browser.moveTo(x, y);
          assert.equal(await reader.until('.tip.open:popover-open'), said);
          await reader.until('.ring.pointed');
          await reader.leave();
          await reader.until('.tip.open', null);
          await reader.until('.ring', null);
        });

        it('selects a value with a click and with Enter, and no longer with another', async () => {
          await enter(reader);
          const {x, y} = await reader.middleOf('.value:focus');
          await reader.press('Escape');
          await reader.browser.click(x, y);
          await reader.until('.ring.selected');
          await reader.browser.click(x, y);
          await reader.until('.ring.selected', null);
          await reader.leave();
          await enter(reader);
          await reader.press('Enter');
          await reader.until('.ring.selected');
          await reader.press('Enter');
          await reader.until('.ring.selected', null);
          await reader.press('Escape');
          const rows = await takeSelected(reader);
          assert.deepEqual(rows.map(Boolean), [true, false, true, false]);
          assert.deepEqual(rows[2], rows[0]);
        });
      }

      it('walks through the menu and leaves it with Escape', async () => {
        await reader.click('.menu-button');
        await reader.until('.menu.open:popover-open');
        await reader.press('End');
        await reader.until('[data-item=bibtex]:focus');
        await reader.press('Escape');
        await reader.until('.menu.open', null);
        assert.equal(await reader.focused(), 'menu-button');
      });

      it('saves a picture, a drawing, the values, the dataset and all as JSON', () => savesAll(reader));

      it('copies a citation and the picture', async () => {
        await reader.choose('apa');
        assert.match(await pasted(reader), /\(2023/);
        await reader.choose('copy-image');
        assert.deepEqual(await reader.browser.run(savedFile, 'png'), {name: 'clipboard', wrong: ''});
        await reader.until('.status', /^Copied$/);
      });

      it('sorts the table', async () => {
        if (told) await reader.click('.table-button');
        const rows = await cells(reader);
        assert.ok(rows.length > 1);
        const heading = `th:nth-child(${await reader.browser.run(mostVaried)})`;
        for (const way of ['ascending', 'descending']) {
          await reader.click(`${heading} .sort`);
          await reader.until(`${heading}[aria-sort=${way}]`);
        }
        const sorted = await cells(reader);
        assert.notDeepEqual(sorted, rows);
        assert.deepEqual([...sorted].sort(), [...rows].sort());
        await reader.press('Enter');
        await reader.until(`${heading}[aria-sort=none]`);
        assert.deepEqual(await cells(reader), rows);
        if (told) await reader.click('.table-button');
      });

      it('sees the language of the page and the theme that it asks for', async () => {
        const before = await backgroundOf(reader);
        await reader.browser.run(() => {
          document.documentElement.lang = 'zh-Hant';
          Object.assign(document.querySelector('#subject') ?? {}, {theme: 'dark'});
        });
        await reader.until('.title', /^[^a-z]*\p{Script=Han}[^a-z]*$/u);
        assert.notEqual(await backgroundOf(reader), before);
        await reader.browser.run(() => {
          document.documentElement.lang = 'en';
          Object.assign(document.querySelector('#subject') ?? {}, {theme: 'auto'});
        });
        await reader.until('.title', /[a-z]{3}/);
        assert.equal(await backgroundOf(reader), before);
      });

      it('sees it in another size and at another place of the document, and goes on', async () => {
        await reader.browser.resize(620, 800);
        await reader.browser.run(isNarrowed, 620);
        await reader.browser.run(() => document.querySelector('#elsewhere')?.append(document.querySelector('#subject') ?? ''));
        await reader.until('.plot :is(svg, table)');
        if (!told) return;
        await reader.focus('behind');
        await reader.press('Tab');
        await reader.until('.panels:focus');
        await reader.press('ArrowRight');
        assert.match(await reader.until('.tip.open:popover-open', told), told);
        await reader.press('Escape');
      });

      it('meets no error, no warning and nothing refused', async () => assert.deepEqual(await reader.troubles(), []));
    });
  }
});

/** By the Tab key to the chart, and on to its first value. @param {Reader} reader */
async function enter(reader) {
  await reader.focus('before');
  await reader.press('Tab');
  await reader.until('.panels:focus');
  await reader.until('.tip');
  await reader.press('ArrowRight');
  await reader.until('.value:focus');
}

/** In the page: keeps what is selected and what is pasted. */
function listen() {
  const log = /** @type {any} */ (globalThis);
  log.selected = [];
  log.pasted = [];
  document.addEventListener('szhk-select', ({detail}) => log.selected.push(detail.row));
  document.addEventListener('paste', ({clipboardData}) => log.pasted.push(clipboardData?.getData('text/plain')));
}

/** @param {Reader} reader */
const takeSelected = ({browser}) => browser.run(() => /** @type {any} */ (globalThis).selected.splice(0));

/** The text in the clipboard, once there is one. @param {Reader} reader */
async function pasted(reader) {
  await reader.until('.status', /^Copied$/);
  await reader.focus('after');
  await reader.press('v', 'Control');
  return reader.browser.run(async () => {
    const {pasted: all} = /** @type {{pasted: string[]}} */ (/** @type {unknown} */ (globalThis));
    for (const end = performance.now() + 10_000; all.length === 0 && performance.now() < end;) await new Promise(requestAnimationFrame);
    return all.shift() ?? '';
  });
}

/** @param {Reader} reader */
const cells = ({browser}) =>
  browser.run(() =>
    [...(document.querySelector('#subject')?.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(({textContent}) => textContent ?? ''),
  );

/** In the page: the first column of numbers, or the one with the most different cells, from 1. */
function mostVaried() {
  const root = document.querySelector('#subject')?.shadowRoot;
  const numbers = [...(root?.querySelectorAll('thead th') ?? [])].findIndex((one) => one.classList.contains('number'));
  if (numbers >= 0) return numbers + 1;
  const rows = [...(root?.querySelectorAll('tbody tr') ?? [])];
  const columns = [...(rows[0]?.children ?? [])].map((_, column) => new Set(rows.map(({children}) => children[column]?.textContent)).size);
  return columns.indexOf(Math.max(...columns)) + 1;
}

/** @param {Reader} reader */
const backgroundOf = ({browser}) =>
  browser.run(() => {
    const frame = document.querySelector('#subject')?.shadowRoot?.querySelector('.frame');
    return frame && getComputedStyle(frame).backgroundColor;
  });

/** In the page: when what is shown has become narrow. @param {number} width */
async function isNarrowed(width) {
  const shown = () =>
    document.querySelector('#subject')?.shadowRoot?.querySelector('.plot :is(svg, table)')?.getBoundingClientRect().width ?? 0;
  for (const end = performance.now() + 10_000; shown() > width;) {
    if (performance.now() > end) throw new Error(`${shown()} px wide`);
    await new Promise(requestAnimationFrame);
  }
}

/** @param {Reader} reader */
async function savesAll(reader) {
  for (const [entry, name] of /** @type {const} */ ([
    ['png', /_2023-06\.png$/],
    ['svg', /_2023-06\.svg$/],
    ['csv', /_2023-06\.csv$/],
    ['csv-all', /_2023-06_all\.csv$/],
    ['json', /_2023-06\.json$/],
  ])) {
    await reader.choose(entry);
    const [file, troubles] = [await reader.browser.run(savedFile, entry), await reader.troubles()];
    assert.match(file.name, name);
    assert.deepEqual([file.wrong, troubles], ['', []], entry);
  }
}

/** In the page: the next file that was saved, and what is wrong with it. @param {string} entry */
async function savedFile(entry) {
  const {saved} = /** @type {{saved: {name: string, blob: Blob}[]}} */ (/** @type {unknown} */ (globalThis));
  for (const end = performance.now() + 10_000; saved.length === 0 && performance.now() < end;) await new Promise(requestAnimationFrame);
  const {name, blob} = saved.shift() ?? {name: 'none', blob: new Blob()};
  const chart = /** @type {Chart} */ (document.querySelector('#subject'));
  const plain = (/** @type {string | undefined} */ text = '') => text.replace(/[\s\u2060]+/g, '');
  const isRight = {
    png: async () => {
      const {width, height} = await createImageBitmap(blob);
      return width === 2 * chart.offsetWidth && height > 400;
    },
    svg: async () => {
      const text = await blob.text();
      const words = plain(text.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&'));
      return /^<\?xml[^>]*>\s*<svg /.test(text) && words.includes(plain(chart.shadowRoot?.querySelector('.title')?.textContent ?? '?'));
    },
    csv: async () => plain(await blob.text()) === plain(await chart.toCSV()),
    'csv-all': async () => plain(await blob.text()) === plain(await chart.toCSV({all: true})),
    json: async () => {
      const {element, data} = JSON.parse(await blob.text());
      return element === chart.localName && data.length > 0;
    },
  }[entry];
  return {name, wrong: (await isRight?.()) ? '' : (await blob.text()).slice(0, 300)};
}
