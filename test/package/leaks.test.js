// What stays of elements that have left a page: nothing, by the browser's own counters.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite} from './site.js';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title>
<script type="module" src="/cdn/szhk-charts.js"></script><main></main><aside></aside></html>`;
const elements = [
  '<szhk-port-throughput view="ranking"></szhk-port-throughput>',
  '<szhk-gdp-compare link="x"></szhk-gdp-compare>',
  '<szhk-port-map lang="zh-Hant"></szhk-port-map>',
  '<szhk-professional-access></szhk-professional-access>',
  '<szhk-figure ref="5.11"></szhk-figure>',
  '<szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value>',
];
/** Rounds, and how often each element is put on the page, moved and removed in one of them. */
const [rounds, times] = [6, 28];

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => void (site = await openSite({'/': page})));
after(() => site.close());

/**
 * Puts new elements on the page, opens of each what it has, and moves and removes them again and again while it is open.
 * @param {readonly string[]} wanted
 * @param {number} count
 */
async function useAndRemove(wanted, count) {
  const [main, aside] = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main, aside')]);
  const frame = () => new Promise(requestAnimationFrame);
  const until = async (/** @type {() => unknown} */ holds) => {
    for (let waited = 0; !holds(); waited++) {
      if (waited > 600) throw new Error(`it never held: ${holds}`);
      await frame();
    }
  };
  const template = document.createElement('template');
  template.innerHTML = wanted.join('');
  const all = [.../** @type {DocumentFragment} */ (document.importNode(template.content, true)).children];
  /** @param {Element} element */
  const rootOf = (element) => {
    const root = element.shadowRoot;
    const inner = element.localName === 'szhk-figure' ? root?.firstElementChild?.shadowRoot : root;
    return /** @type {ShadowRoot | undefined} */ (inner);
  };
  const find = (/** @type {Element} */ element, /** @type {string} */ selector) =>
    /** @type {HTMLElement | null | undefined} */ (rootOf(element)?.querySelector(selector));
  /** @param {Element} element */
  const open = async (element) => {
    await until(() => find(element, '.menu-button, [part=value]'));
    const value = find(element, '[part=value]');
    if (value) {
      value.focus();
      return until(() => find(element, '.tooltip.open'));
    }
    const panels = find(element, '.panels');
    panels?.focus();
    await until(() => !panels || find(element, '.tip'));
    panels?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
    const ring = find(element, '.value')?.getBoundingClientRect();
    if (!find(element, 'table')) find(element, '.table-button')?.click();
    await until(() => find(element, 'table'));
    find(element, '.menu-button')?.click();
    await until(() => find(element, '.menu.open'));
    if (!panels || !ring) return;
    const at = {clientX: ring.x + ring.width / 2, clientY: ring.y + ring.height / 2};
    panels.dispatchEvent(new PointerEvent('pointermove', {...at, pointerType: 'mouse', bubbles: true}));
    await until(() => find(element, '.tip.open'));
  };
  for (const element of all) {
    main?.append(element);
    element.scrollIntoView();
    await open(element);
  }
  for (let left = count; left > 0; left--)
    for (const element of all) {
      main?.append(element);
      aside?.append(element);
      if (left % 7 === 0) await frame();
      element.remove();
    }
  for (const element of all) {
    main?.append(element);
    element.scrollIntoView();
    await open(element);
    element.remove();
  }
}

/** A page that no test keeps anything of: `visit` keeps every element that was drawn. */
async function barePage() {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  /** What is left of what a page has let go. */
  const count = async () => {
    for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const valueOf = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners')};
  };
  return {page, count};
}

describe('Elements that leave the page', () => {
  it('leave no nodes and no listeners after 1,000 connects, moves and removals with tip, menu and table open', async () => {
    assert.ok(rounds * times * elements.length > 1000);
    const {page, count} = await barePage();
    const counts = [];
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(useAndRemove, elements, times);
      counts.push(await count());
    }
    await page.close();
    const [, start, ...later] = counts; // by then all code has come
    const end = later.at(-1);
    for (const kind of /** @type {const} */ (['nodes', 'listeners'])) {
      const eachRound = ((end?.[kind] ?? NaN) - (start?.[kind] ?? NaN)) / later.length;
      assert.ok(eachRound < 1, `${eachRound} ${kind} of ${elements.length} elements each round: ${JSON.stringify(counts)}`);
    }
  });

  it('leave no listener of a tooltip that was open', async () => {
    const {page} = await barePage();
    const value = elements.filter((element) => element.startsWith('<szhk-value'));
    await page.evaluate(useAndRemove, value, 1);
    const session = await page.createCDPSession();
    const {result} = await session.send('Runtime.evaluate', {expression: 'document'});
    const {listeners} = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId ?? ''});
    assert.deepEqual(
      listeners.map(({type}) => type),
      [],
    );
    await page.close();
  });
});
