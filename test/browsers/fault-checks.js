// In a page: charts, and what was wrong with them in some browsers only.
import * as contract from '../contract/checks.js';

/** @typedef {{tag: string, view?: string | null}} View */
/** @typedef {HTMLElement & {updateComplete: Promise<unknown>, toPNG(options: object): Promise<Blob>}} ChartElement */

const frame = () => new Promise(requestAnimationFrame);

/** @param {string} what @param {() => unknown} holds */
async function until(what, holds) {
  for (const end = performance.now() + 10_000; !holds(); await frame())
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
}

/** Charts in a column of its own, not yet drawn. @param {readonly View[]} views @param {number} width */
function add(views, width) {
  const column = Object.assign(document.createElement('main'), {style: `width: ${width}px`});
  document.body.append(column);
  return views.map(({tag, view}) => {
    const element = /** @type {ChartElement} */ (document.createElement(tag));
    if (view) element.setAttribute('view', view);
    column.append(element);
    return element;
  });
}

/** @param {readonly View[]} views @param {number} width */
async function drawn(views, width) {
  const elements = add(views, width);
  /** @type {Set<EventTarget | null>} */
  const ready = new Set();
  document.body.addEventListener('szhk-ready', ({target}) => ready.add(target));
  for (const element of elements) {
    element.scrollIntoView({block: 'center'});
    await until(`${element.localName} is drawn`, () => ready.has(element));
  }
  for (let left = 3; left > 0; left--) await frame();
  return elements;
}

/** @param {ChartElement} element */
const nameOf = (element) => `${element.localName} ${element.getAttribute('view') ?? ''}`.trim();

/** An empty page of a language, with its letters in a size and a typeface. @param {string} language @param {{fontFamily?: string, rootSize?: string}} [style] */
export function clear(language, {fontFamily = '', rootSize = ''} = {}) {
  document.body.replaceChildren();
  document.body.style.fontFamily = fontFamily;
  document.body.style.margin = '0';
  document.documentElement.style.fontSize = rootSize;
  document.documentElement.lang = language;
}

/** Whether a chart takes a typeface of its own. @param {View} view */
export async function hasOwnFont(view) {
  const [element] = await drawn([view], 640);
  return element && contract.inside(element, '.frame').classList.contains('own-font');
}

/** How the canvases write, by which a chart becomes a picture twice as large: languages, and enlargements of letters. @param {View} view */
export async function writingOfPicture(view) {
  const [element] = await drawn([view], 640);
  const {fillText, strokeText} = CanvasRenderingContext2D.prototype;
  const languages = new Set();
  const enlargements = new Set();
  const watched = (/** @type {typeof fillText} */ write) =>
    /** @this {CanvasRenderingContext2D} @param {Parameters<typeof fillText>} words */
    function (...words) {
      const {a, b} = this.getTransform();
      languages.add(this.canvas.lang);
      enlargements.add(Math.round(Math.hypot(a, b) * 1e6) / 1e6);
      write.apply(this, words);
    };
  Object.assign(CanvasRenderingContext2D.prototype, {fillText: watched(fillText), strokeText: watched(strokeText)});
  await element?.toPNG({scale: 2});
  Object.assign(CanvasRenderingContext2D.prototype, {fillText, strokeText});
  return {languages: [...languages], enlargements: [...enlargements]};
}

/** Of charts in a column of a width: captions of tables that are cut, years that have lost their 年. @param {readonly View[]} views @param {number} width */
export async function chineseFaults(views, width) {
  const faults = {cutCaptions: /** @type {string[]} */ ([]), loneYears: /** @type {string[]} */ ([]), captions: 0, years: 0};
  for (let start = 0; start < views.length; start += 4) {
    const elements = await drawn(views.slice(start, start + 4), width);
    for (const element of elements) /** @type {HTMLElement | null} */ (element.shadowRoot?.querySelector('.table-button'))?.click();
    await until('the tables are open', () => elements.every(({shadowRoot}) => shadowRoot?.querySelector('tbody tr')));
    for (const element of elements) {
      const [last, before] = lastYear(contract.inside(element, '.subtitle'));
      if (last && before) faults.years++;
      if (last && before && Math.abs(last.bottom - before.bottom) > 1) faults.loneYears.push(nameOf(element));
      const box = element.shadowRoot?.querySelector('.scroll')?.getBoundingClientRect();
      if (!box) continue; // the table is the picture
      faults.captions++;
      if (rectanglesOf(contract.inside(element, '.caption')).some((one) => isOutside(one, box))) faults.cutCaptions.push(nameOf(element));
    }
    document.body.replaceChildren();
  }
  return faults;
}

/** Boxes of the last 年 of a text, and of the character before it. @param {Element} text */
function lastYear(text) {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  /** @type {{letter: string, box: DOMRect}[]} */
  const letters = [];
  while (nodes.nextNode()) {
    const node = /** @type {Text} */ (nodes.currentNode);
    for (let index = 0; index < node.length; index++) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0) letters.push({letter: node.data[index] ?? '', box});
    }
  }
  const last = letters.findLastIndex(({letter}) => letter === '年');
  return last > 0 ? [letters[last]?.box, letters[last - 1]?.box] : [];
}

/** @param {Element} element */
function rectanglesOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

/** @param {DOMRect} one @param {DOMRect} box */
const isOutside = ({left, top, right, bottom}, box) =>
  left < box.left - 0.5 || top < box.top - 0.5 || right > box.right + 0.5 || bottom > box.bottom + 0.5;

/** Heights of a chart before anything of it has loaded, and when it is drawn. @param {View} view @param {number} width */
export async function heights(view, width) {
  const [element] = add([view], width);
  await element?.updateComplete;
  const isEmpty = !element?.shadowRoot?.querySelector('.title');
  const before = element?.getBoundingClientRect().height;
  const shown = () => element?.shadowRoot?.querySelector('.plot tbody tr');
  element?.scrollIntoView();
  await until('the table is drawn', shown);
  for (let left = 3; left > 0; left--) await frame();
  return {isEmpty, before, after: element?.getBoundingClientRect().height};
}

/** Texts of pictures that lie on one another or stick out. @param {readonly View[]} views @param {readonly number[]} widths */
export async function crowdedTexts(views, widths) {
  /** @type {string[]} */
  const faults = [];
  for (const width of widths) {
    for (const element of await drawn(views, width)) {
      const {overlapping, cutAtTheSide} = contract.textFaults(element);
      const all = [...overlapping, ...cutAtTheSide.map((text) => `"${text}" sticks out`)];
      faults.push(...all.map((fault) => `${nameOf(element)} at ${width} px: ${fault}`));
    }
  }
  return faults;
}

/** In place of each click of a reader, one that is no pointer event: as in Firefox before 129 and Safari before 18.2. */
export function replaceClicks() {
  const replace = (/** @type {MouseEvent} */ event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const {clientX, clientY, detail} = event;
    const plain = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, clientX, clientY, detail});
    event.composedPath()[0]?.dispatchEvent(plain);
  };
  addEventListener('click', replace, {capture: true});
}

/** A chart that a reader uses. @param {View} view */
export async function showSubject(view) {
  const [element] = await drawn([view], 640);
  if (element) element.id = 'subject';
  Object.assign(globalThis, {selections: 0});
  element?.addEventListener('szhk-select', () => /** @type {any} */ (globalThis).selections++);
}

export const untilSelected = () => until('a value is selected', () => /** @type {any} */ (globalThis).selections > 0);
