// In a page: what is wrong with its charts, by the contract.
import * as contract from '../contract/checks.js';

/** @typedef {{tag: string, view: string | null, title: string}} View */
/** @typedef {HTMLElement & {updateComplete: Promise<unknown>}} ChartElement */
/** @typedef {import('../../src/model/language.js').Language} Language */
/** @typedef {{element: ChartElement, view: View, language: Language, width: number, heights: number[], tipFaults: string[]}} Case */

const hasPicture = (/** @type {Case} */ {element}) => contract.plots(element).length > 0;
/** A check of pictures only. @param {(one: Case) => readonly unknown[]} check @returns {(one: Case) => readonly unknown[]} */
const ofPicture = (check) => (one) => (hasPicture(one) ? check(one) : []);
const shown = (/** @type {Element} */ element) => element.shadowRoot?.querySelector('.plot :is(svg, table)');

/** What each check of a drawn chart finds, and of one whose table is open. */
export const drawnChecks = {
  'shows a picture, or its table': (/** @type {Case} */ {element}) => (shown(element) ? [] : ['nothing']),
  'is called after what it shows': (/** @type {Case} */ {element, view}) =>
    [contract.inside(element, '.title').textContent?.trim()].filter((title) => title !== view.title),
  'keeps its height from the beginning': (/** @type {Case} */ {heights}) =>
    heights.filter((height) => height !== heights[0] || height <= 200),
  'has texts in its picture': ofPicture(({element}) => (contract.textBoxes(element).length > 2 ? [] : ['none'])),
  'shows every text of its picture whole, apart and at 12 px or more': ofPicture(({element}) =>
    Object.entries(contract.textFaults(element)).flatMap(([fault, texts]) => texts.map((text) => `${fault}: ${text}`)),
  ),
  'keeps its picture above its notes': ofPicture(({element}) => contract.picturesOutside(element)),
  'says nothing strange': (/** @type {Case} */ {element, language}) => contract.strangeWords(element, language),
  'tells its first value in a tip in the viewport': (/** @type {Case} */ {tipFaults}) => tipFaults,
  'draws nothing that a strict policy would refuse': (/** @type {Case} */ {element}) => contract.refusedMarkup(element),
};

export const openChecks = {
  'has its table open': (/** @type {Case} */ {element}) =>
    contract.inside(element, 'table').checkVisibility() && element.shadowRoot?.querySelector('tbody tr') ? [] : ['closed'],
  'shows each row with its source': (/** @type {Case} */ {element}) => contract.rowsWithoutSource(element),
  'is no wider than its column': (/** @type {Case} */ {element, width}) => contract.tooWide(element, width),
  'has no letter under 12 px around its picture': (/** @type {Case} */ {element}) => contract.smallTexts(element),
};

/** How many charts are on the page at once: of more the layout is slow, fewer have more frames to wait for. */
const together = 4;

/** Draws views, opens what can be opened, and gives the faults by check. @param {View[]} views @param {Language} language @param {number} width */
export async function faultsOf(views, language, width) {
  /** @type {Record<string, string[]>} */
  const all = Object.fromEntries(Object.keys({...drawnChecks, ...openChecks}).map((check) => [check, []]));
  const find = (/** @type {Record<string, (one: Case) => readonly unknown[]>} */ checks, /** @type {readonly Case[]} */ cases) => {
    for (const [check, look] of Object.entries(checks))
      for (const one of cases) all[check]?.push(...look(one).map((fault) => `${one.view.tag} ${one.view.view ?? ''}: ${fault}`));
  };
  for (let start = 0; start < views.length; start += together) {
    const cases = await drawn(views.slice(start, start + together), language, width);
    // where a tip has the least room
    for (const one of cases) if (hasPicture(one) && width < 480) one.tipFaults.push(...(await unreadTip(one.element)));
    find(drawnChecks, cases);
    for (const {element} of cases) click(element, '.table-button');
    await until(() => cases.every(({element}) => element.shadowRoot?.querySelector('tbody tr')));
    find(openChecks, cases);
    document.body.replaceChildren();
  }
  return all;
}

/** @param {readonly View[]} views @param {Language} language @param {number} width @returns {Promise<Case[]>} */
async function drawn(views, language, width) {
  const column = Object.assign(document.createElement('main'), {lang: language});
  document.body.style.margin = '0';
  column.style.width = `${width}px`;
  document.body.append(column);
  const cases = views.map((view) => {
    const element = /** @type {ChartElement} */ (document.createElement(view.tag));
    if (view.view !== null) element.setAttribute('view', view.view);
    column.append(element);
    return {element, view, language, width, heights: /** @type {number[]} */ ([]), tipFaults: []};
  });
  /** @type {Set<EventTarget | null>} */
  const ready = new Set();
  column.addEventListener('szhk-ready', ({target}) => ready.add(target));
  for (const {element, heights} of cases) {
    await element.updateComplete;
    const note = () => heights.push(element.getBoundingClientRect().height);
    note();
    new ResizeObserver(note).observe(element);
  }
  for (const {element} of cases) {
    element.scrollIntoView({block: 'center'});
    await until(() => ready.has(element));
  }
  await calm(column);
  return cases;
}

/** Focuses the first value by keys, and gives its tip where that cannot be read. @param {Element} element */
async function unreadTip(element) {
  const panels = contract.inside(element, '.panels');
  element.scrollIntoView({block: 'center'});
  panels.focus();
  await until(() => element.shadowRoot?.querySelector('.tip'));
  panels.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
  const tip = contract.inside(element, '.tip');
  const {left, top, right, bottom} = tip.getBoundingClientRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
  return isInside && tip.matches(':popover-open') && tip.textContent?.trim()
    ? []
    : [`${[left, top, right, bottom].join()}: ${tip.textContent}`];
}

/** @param {Element} element @param {string} selector */
const click = (element, selector) => /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.querySelector(selector))?.click();

const frame = () => new Promise(requestAnimationFrame);

/** When something holds, or has not for ten seconds: the checks say what is missing then. @param {() => unknown} holds */
async function until(holds) {
  for (const end = performance.now() + 10_000; !holds() && performance.now() < end;) await frame();
}

/** When nothing in it has been drawn for three frames. @param {Element} column */
async function calm(column) {
  let frames = 0;
  column.addEventListener('szhk-ready', () => (frames = 0));
  while (frames++ < 3) await frame();
}
