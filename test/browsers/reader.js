// A reader of a page with one element of ours, `#subject`: looks, waits, points and presses. Selectors are those of its shadow root.
import {takeTroubles} from './engines.js';

/** @param {import('./browser.js').Browser} browser */
export const readerOf = (browser) => ({
  browser,
  press: browser.press,
  troubles: () => takeTroubles(browser),

  /** The text of what is found, once it says so; empty once there is none. @param {string} selector @param {RegExp | null} says */
  async until(selector, says = /^/) {
    /** @type {{text?: string}} */
    const {text} = await browser.run(textWhen, selector, says === null ? null : says.source);
    if (text === undefined) throw new Error(`after ten seconds: ${selector} ${says ?? 'is there'}`);
    return text;
  },

  /** The middle of what is found, scrolled to. @param {string} selector */
  async middleOf(selector) {
    await this.until(selector);
    return browser.run((one) => {
      const element = /** @type {Element} */ (document.querySelector('#subject')?.shadowRoot?.querySelector(one));
      element.scrollIntoView({block: 'center'});
      const {left, top, width, height} = element.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    }, selector);
  },

  /** @param {string} selector */
  async pointAt(selector) {
    const {x, y} = await this.middleOf(selector);
    await browser.moveTo(x, y);
  },

  /** @param {string} selector */
  async click(selector) {
    const {x, y} = await this.middleOf(selector);
    await browser.click(x, y);
  },

  leave: () => browser.moveTo(1, 1),

  /** Which of some elements of ours has the focus. */
  focused: () => browser.run(() => document.querySelector('#subject')?.shadowRoot?.activeElement?.className ?? document.activeElement?.id),

  /** Puts the focus on an element of the page, before the chart or after it. @param {string} id */
  focus: (id) => browser.run((one) => document.getElementById(one)?.focus(), id),

  /** Opens the menu and chooses an entry. @param {string} entry */
  async choose(entry) {
    await this.click('.menu-button');
    await this.until('.menu.open');
    await this.click(`[data-item="${entry}"]`);
    await this.until('.menu.open', null);
  },
});

/**
 * In the page: the text of an element once it matches, or none once the element is not there; nothing if that does not come. In an object,
 * because a driver tells undefined as null.
 * @param {string} selector
 * @param {string | null} pattern
 */
async function textWhen(selector, pattern) {
  const said = (/** @type {Element} */ {textContent}) => (textContent ?? '').replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
  for (const end = performance.now() + 10_000; performance.now() < end; await new Promise(requestAnimationFrame)) {
    const found = document.querySelector('#subject')?.shadowRoot?.querySelector(selector);
    if (pattern === null && !found) return {text: ''};
    if (pattern !== null && found && new RegExp(pattern, 'u').test(said(found))) return {text: said(found)};
  }
  return {};
}
