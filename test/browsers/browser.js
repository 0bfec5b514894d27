// One way to drive three browsers.
import {openByPuppeteer} from './puppeteer.js';
import {openWebKit} from './webkit.js';

/**
 * A browser with one page. `run` calls a function in it, which knows nothing but its arguments; points are those of the viewport.
 * @typedef {object} Browser
 * @property {string} version
 * @property {(url: string) => Promise<unknown>} open
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {<A extends readonly unknown[], R>(call: (...words: A) => R, ...words: A) => Promise<Awaited<R>>} run
 * @property {(x: number, y: number) => Promise<unknown>} moveTo
 * @property {(x: number, y: number) => Promise<unknown>} click
 * @property {(key: import('puppeteer-core').KeyInput, held?: 'Shift' | 'Control') => Promise<unknown>} press
 * @property {() => Promise<unknown>} close
 */

/** @typedef {'chromium' | import('./tools.js').OtherBrowser} BrowserName */

/** @param {BrowserName} name @returns {Promise<Browser>} */
export const openBrowser = (name) => (name === 'webkit' ? openWebKit() : openByPuppeteer(name));
