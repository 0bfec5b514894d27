// What a reader does on the page of every consumer, and what must come of it.
import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';
import {visit} from '../package/site.js';

const tag = 'szhk-port-throughput';

/**
 * Waits for something in the chart.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 * @param {() => string} message
 */
const waitInChart = (page, selector, message) =>
  page
    .waitForFunction((name, inside) => document.querySelector(name)?.shadowRoot?.querySelector(inside), {timeout: 15_000}, tag, selector)
    .catch(() => assert.fail(message()));

/**
 * Uses the page: the chart is drawn, under a heading of the level that the page sets; pressing the button of the page opens the table, which has
 * the page's rows alone; selecting a value tells the page. Resolves with the gzipped size of the scripts that the first chart needed.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {import('./consumers.js').Consumer} consumer
 */
export async function usePage(browser, url, {path = '/', link}) {
  /** @type {import('puppeteer-core').HTTPResponse[]} */
  const scripts = [];
  let missingIcons = 0; // the browser asks for one itself, and not every framework has it
  const {page, troubles} = await visit(browser, url + path, {
    prepare: async (page) => {
      page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response));
      page.on('console', (message) => (missingIcons += Number(message.location().url?.endsWith('/favicon.ico') ?? false)));
    },
  });
  const said = () => troubles.map((trouble) => `\n${trouble}`).join('');
  try {
    if (link) await page.locator(link).setTimeout(10_000).click();
    await page.waitForFunction((name) => customElements.get(name), {timeout: 15_000}, tag).catch(() => assert.fail(`not defined${said()}`));
    await waitInChart(page, 'svg', () => `not drawn${said()}`);
    await page.waitForNetworkIdle({idleTime: 300});
    const bytes = await gzippedBytes(scripts);
    assert.ok(await page.$(`${tag} >>> [aria-level="2"]`), 'the level of the heading is lost');
    await opensTable(page);
    await selects(page);
    const {length: missing} = troubles.filter((trouble) => trouble.includes('404'));
    assert.ok(troubles.length === missing && missing <= missingIcons, `the console says:\n${troubles.join('\n')}`);
    return bytes;
  } finally {
    await page.close();
  }
}

/** @param {readonly import('puppeteer-core').HTTPResponse[]} scripts */
async function gzippedBytes(scripts) {
  const whole = scripts.filter((response) => response.ok());
  const sizes = await Promise.all(whole.map(async (response) => gzipSync(await response.buffer(), {level: 9}).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param {import('puppeteer-core').Page} page */
async function opensTable(page) {
  await page.click(`${tag} ~ button, ${tag} ~ * button`);
  await waitInChart(page, 'table td', () => 'the button opens no table');
  const places = await page.$$eval(`${tag} >>> tbody tr`, (rows) =>
    rows.map(({textContent}) => textContent?.match(/Yokohama|Rotterdam|Shenzhen|Hong Kong/)?.[0]),
  );
  assert.deepEqual(places.sort(), ['Rotterdam', 'Rotterdam', 'Yokohama', 'Yokohama'], 'the rows of the page are lost');
}

/** @param {import('puppeteer-core').Page} page */
async function selects(page) {
  await page.$eval(`${tag} >>> .panels`, (panels) => /** @type {HTMLElement} */ (panels).focus());
  await waitInChart(page, '.tip', () => 'nothing is read by keys');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const heard = await page
    .waitForFunction(() => document.querySelector('output')?.textContent?.match(/Yokohama|Rotterdam/), {timeout: 5000})
    .catch(() => undefined);
  assert.ok(heard, 'the page does not hear of a selection');
}
