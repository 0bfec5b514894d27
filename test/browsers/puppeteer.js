// Chromium and Firefox, by puppeteer.
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../chromium.js';

const firefox = /** @type {const} */ ({
  browser: 'firefox',
  executablePath: '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: {'intl.accept_languages': 'en'},
});

/** @param {'chromium' | 'firefox'} name @returns {Promise<import('./browser.js').Browser>} */
export async function openByPuppeteer(name) {
  const browser = await puppeteer.launch(name === 'firefox' ? firefox : launchOptions());
  const page = await browser.newPage(); // Firefox's first one never has the focus
  return {
    version: await browser.version(),
    open: (url) => page.goto(url),
    resize: (width, height) => page.setViewport({width, height}),
    run: (call, ...words) => page.evaluate(/** @type {any} */ (call), ...words),
    moveTo: (x, y) => page.mouse.move(x, y, {steps: 3}),
    click: (x, y) => page.mouse.click(x, y),
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    },
    close: () => browser.close(),
  };
}
