// A site as others have it: the built bundle on a server of this machine, pages of a few lines, a real browser.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../chromium.js';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const types = {'.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv', '.map': 'application/json'};

/**
 * A site with the bundle under /cdn/ and, as a second copy, under /copy/, the data under /data/, and pages by path.
 * @param {Record<string, string>} pages
 */
export async function openSite(pages, root = dist) {
  /** @type {string[]} */
  const requested = [];
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://site');
    requested.push(pathname);
    if (searchParams.has('strict')) response.setHeader('Content-Security-Policy', strictPolicy);
    const page = pages[pathname];
    if (page !== undefined) return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    const file = join(root, pathname.replace(/^\/copy\//, '/cdn/'));
    try {
      const body = readFileSync(file);
      const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';
      response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await puppeteer.launch(launchOptions());
  return {
    origin: `http://127.0.0.1:${port}`,
    browser,
    requested,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A page that keeps what goes wrong on it: errors, warnings, policy violations, requests to other places.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{width?: number, height?: number}} [size]
 */
export async function visit(browser, url, {width = 1280, height = 900} = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const troubles = [];
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && troubles.push(message.text()));
  page.on('request', (request) => {
    const isLocal = new URL(request.url()).origin === new URL(url).origin || request.url().startsWith('data:');
    if (!isLocal) troubles.push(`request to ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const log = /** @type {any} */ (globalThis);
    log.violations = [];
    log.ready = 0;
    log.drawings = new Map();
    log.shifts = 0;
    addEventListener('securitypolicyviolation', (event) => log.violations.push(`${event.violatedDirective}: ${event.sample}`));
    addEventListener('szhk-ready', ({target}) => {
      log.ready++;
      log.drawings.set(target, (log.drawings.get(target) ?? 0) + 1);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) log.shifts += /** @type {any} */ (entry).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(url);
  return {page, troubles};
}

/**
 * Waits until as many charts as given are drawn, and calm.
 * @param {import('puppeteer-core').Page} page
 */
export async function drawn(page, count = 1) {
  await page.waitForFunction((wanted) => /** @type {any} */ (globalThis).ready >= wanted, {timeout: 15_000}, count);
  await page.waitForNetworkIdle({idleTime: 200});
}

/**
 * Scrolls to one element of a page after the other, each time until it is drawn and calm.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
export async function scrollThrough(page, selector) {
  const silent = await page.evaluate(async (wanted) => {
    const {drawings} = /** @type {any} */ (globalThis);
    const frames = async (/** @type {number} */ count) => {
      while (count-- > 0) await new Promise(requestAnimationFrame);
    };
    const elements = [...document.querySelectorAll(wanted)];
    for (const element of elements) {
      element.scrollIntoView({block: 'center'});
      for (let waited = 0; waited < 300 && !drawings.has(element); waited += 3) await frames(3);
      await frames(3);
    }
    return elements.flatMap((element, index) => (drawings.has(element) ? [] : [`${index}: ${element.localName}`]));
  }, selector);
  if (silent.length > 0) throw new Error(`not drawn: ${silent.join()}`);
  await page.waitForNetworkIdle({idleTime: 200});
}

/**
 * How often each element of a page has been drawn, and its distance from the top of the viewport.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 * @returns {Promise<{drawings: number, top: number}[]>}
 */
export const drawingsOf = (page, selector) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => ({
      drawings: /** @type {any} */ (globalThis).drawings.get(element) ?? 0,
      top: element.getBoundingClientRect().top,
    })),
  );

/** The files of the bundle among what was fetched. @param {readonly string[]} paths */
export const scriptsOf = (paths) => [...new Set(paths)].filter((path) => path.startsWith('/cdn/') && path.endsWith('.js'));

/**
 * Sum of the gzipped sizes of what was fetched of the bundle, in bytes.
 * @param {readonly string[]} paths
 */
export function gzippedBytes(paths) {
  return scriptsOf(paths).reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), {level: 9}).length, 0);
}
