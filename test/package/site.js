// A site as others have it: the built bundle on a server of this machine, pages of a few lines, a real browser.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../chromium.js';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** No more than the README asks of a page. */
const scriptsOnlyPolicy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Kinds of pages that are no HTML. */
const kinds = {'.xhtml': 'application/xhtml+xml', '.js': 'text/javascript'};

const types = {'.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv', '.map': 'application/json'};

/**
 * A site with the bundle under /cdn/ and, as a second copy, under /copy/, the data under /data/, and pages by path.
 * @param {Record<string, string>} pages
 */
export async function openSite(pages, root = dist) {
  const site = await serve(pages, root);
  const browser = await puppeteer.launch(launchOptions());
  return {
    ...site,
    browser,
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}

/**
 * The same without a browser. Files whose path matches `isSlow` take a second.
 * @param {Record<string, string>} pages
 * @param {RegExp} [isSlow]
 */
export async function serve(pages, root = dist, isSlow) {
  /** @type {string[]} */
  const requested = [];
  /** @type {{part: string, answers: (() => void)[]} | undefined} */
  let holding;
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://site');
    requested.push(pathname);
    if (searchParams.has('strict')) response.setHeader('Content-Security-Policy', strictPolicy);
    if (searchParams.has('scripts-only')) response.setHeader('Content-Security-Policy', scriptsOnlyPolicy);
    const page = pages[pathname];
    const kind = kinds[/** @type {keyof typeof kinds} */ (extname(pathname))] ?? 'text/html';
    if (page !== undefined) return response.setHeader('Content-Type', `${kind}; charset=utf-8`).end(page);
    const file = join(root, pathname.replace(/^\/copy\//, '/cdn/'));
    try {
      const body = readFileSync(file);
      const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      const answer = () => void response.end(body);
      if (holding && pathname.includes(holding.part)) holding.answers.push(answer);
      else setTimeout(answer, isSlow?.test(pathname) ? 1000 : 0);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requested,
    /** Holds files back whose path has a part, until they are released; says how many were asked for. @param {string} part */
    hold: (part) => {
      const {answers} = (holding = {part, answers: /** @type {(() => void)[]} */ ([])});
      const release = () => {
        holding = undefined;
        for (const answer of answers) answer();
      };
      return {asked: () => answers.length, release};
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A page that keeps what goes wrong on it: errors, warnings, policy violations, requests to other places. `prepare` is done before it is
 * asked for.
 * @typedef {Partial<import('puppeteer-core').Viewport> & {prepare?: (page: import('puppeteer-core').Page) => Promise<unknown>}} Visit
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Visit} [visit]
 */
export async function visit(browser, url, {width = 1280, height = 900, prepare, ...device} = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const troubles = [];
  await page.setViewport({width, height, ...device});
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
  await prepare?.(page);
  await page.goto(url);
  await page.bringToFront(); // a page behind another gets no frames, and so draws nothing
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
 * Draws all elements of a page at once: puts them over one another into the viewport, at their width.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
export async function drawAll(page, selector) {
  const silent = await page.evaluate(async (wanted) => {
    const {drawings} = /** @type {any} */ (globalThis);
    const elements = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(wanted))];
    const widths = elements.map((element) => element.getBoundingClientRect().width);
    for (const [index, {style}] of elements.entries())
      style.cssText = `position: absolute; top: 0; width: ${widths[index]}px; contain: layout`;
    const left = () => elements.filter((element) => !drawings.has(element));
    for (const end = performance.now() + 60_000; left().length > 0 && performance.now() < end;) await new Promise(requestAnimationFrame);
    return left().map(({localName}) => localName);
  }, selector);
  if (silent.length > 0) throw new Error(`not drawn: ${silent.join()}`);
  await calm(page, () => page.evaluate(() => /** @type {any} */ (globalThis).ready));
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
      for (const end = performance.now() + 10_000; !drawings.has(element) && performance.now() < end;) await frames(3);
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

/**
 * The sources of the package that are in what was fetched of the bundle, by its source maps: `menu/menu.ts`, `chart2music/dist/index.mjs`.
 * @param {readonly string[]} paths
 */
export function modulesIn(paths) {
  const withMaps = scriptsOf(paths).filter((path) => existsSync(join(dist, `${path}.map`)));
  return withMaps.flatMap((path) => {
    const {sources} = JSON.parse(readFileSync(join(dist, `${path}.map`), 'utf8'));
    return /** @type {string[]} */ (sources).map((source) => /(?:src|node_modules)\/(.*)/.exec(source)?.[1] ?? source);
  });
}

/**
 * What has the focus, through all shadow roots, by its id or classes and by its label.
 * @param {import('puppeteer-core').Page} page
 */
export const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return {
      name: element?.getAttribute('class') || element?.id || element?.localName || '',
      label: element?.ariaLabel ?? (element?.role === 'option' ? element.textContent?.trim() : '') ?? '',
    };
  });

/**
 * Contrast of two computed colours, of which the second is the ground.
 * @param {string} color
 * @param {string} ground
 */
export function contrast(color, ground) {
  const parts = (/** @type {string} */ text) => {
    const [red = 0, green = 0, blue = 0, opacity = 1] = (text.replace(/^color\(srgb/, '').match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const whole = text.startsWith('color(') ? 1 : 255;
    return {channels: [red / whole, green / whole, blue / whole], opacity};
  };
  const luminance = (/** @type {number[]} */ channels) => {
    const [red = 0, green = 0, blue = 0] = channels.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [top, bottom] = [parts(color), parts(ground)];
  const seen = top.channels.map((one, index) => one * top.opacity + (bottom.channels[index] ?? 0) * (1 - top.opacity));
  const [one, other] = [luminance(seen), luminance(bottom.channels)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Lets a page have some frames, after which it has done what it does at once. @param {import('puppeteer-core').Page} page */
export const frames = (page, count = 1) =>
  page.evaluate(async (wanted) => {
    for (let left = wanted; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);

/**
 * Waits until a number or text of the page stays the same for five frames, and returns it.
 * @template {number | string} T
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<T>} look
 */
export async function calm(page, look) {
  let last = await look();
  for (let same = 0; same < 5;) {
    await frames(page);
    const now = await look();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

/**
 * Waits for as many elements as are wanted, also in shadow roots, of whose changes the driver of the browser is not told.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 * @param {(count: number) => boolean} isEnough
 */
async function counted(page, selector, isEnough) {
  let count = 0;
  for (const end = Date.now() + 10_000; Date.now() < end; await frames(page)) {
    count = (await page.$$(selector)).length;
    if (isEnough(count)) return;
  }
  assert.fail(`after ten seconds there are ${count} of ${selector}`);
}

/** Waits until an element is there. @param {import('puppeteer-core').Page} page @param {string} selector */
export const found = (page, selector) => counted(page, selector, (count) => count > 0);

/** Waits until no such element is there any more. @param {import('puppeteer-core').Page} page @param {string} selector */
export const gone = (page, selector) => counted(page, selector, (count) => count === 0);

/**
 * Does something on a page under a policy, the strict one when its address names none; nothing may go wrong on it but what is expected to.
 * @param {Awaited<ReturnType<typeof openSite>>} site
 * @param {string} address
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} act
 * @param {Visit & {charts?: number, expected?: RegExp}} [options]
 */
export async function onPage({origin, browser}, address, act, {charts = 1, expected, ...options} = {}) {
  const {page, troubles} = await visit(browser, origin + address + (address.includes('?') ? '' : '?strict'), options);
  try {
    await drawn(page, charts);
    await act(page);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).violations), []);
    assert.deepEqual(
      troubles.filter((trouble) => !expected?.test(trouble)),
      [],
    );
  } finally {
    await page.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 * @returns {Promise<{left: number, top: number, right: number, bottom: number, width: number, height: number}>}
 */
export const boxOf = (page, selector) => page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());

/** Whether something lies within what is seen. @param {import('puppeteer-core').Page} page @param {string} selector */
export async function isInside(page, selector) {
  const {left, top, right, bottom} = await boxOf(page, selector);
  const {width = 0, height = 0} = page.viewport() ?? {};
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
