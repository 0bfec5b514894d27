// The tests of a browser: one that this machine lacks is named, and counted as skipped.
import {after, before, describe, it} from 'node:test';
import {openBrowser} from './browser.js';
import {missing, otherBrowsers} from './tools.js';

/**
 * @param {string} what
 * @param {(find: () => import('./browser.js').Browser) => void} tests are given the browser once it is open
 */
export function inOtherBrowsers(what, tests) {
  for (const name of otherBrowsers) {
    const absent = missing(name);
    describe(`${what}, in ${name}`, () => {
      if (absent.length > 0) return void it('is tested', {skip: `not run: this machine has no ${absent.join(', ')}`});
      /** @type {import('./browser.js').Browser} */
      let browser;
      before(async () => {
        browser = await openBrowser(name);
        console.log(browser.version);
      });
      after(() => browser?.close());
      tests(() => browser);
    });
  }
}

/** What has gone wrong on the page since the last look. @param {import('./browser.js').Browser} browser */
export const takeTroubles = (browser) => browser.run(() => /** @type {any} */ (globalThis).troubles.splice(0));
