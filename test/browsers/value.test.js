// A number in running text, as a reader meets it in browsers other than Chromium, under the strict policy.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {serve} from '../package/site.js';
import {inOtherBrowsers} from './engines.js';
import {readerOf} from './reader.js';

const sentences = {
  en: {before: 'In 2022 Shenzhen handled ', shown: /^30\.04 million TEU$/, told: /Shenzhen.*2022/},
  'zh-Hans': {before: '2022年，深圳港集装箱吞吐量为', shown: /^3,004万标准箱$/, told: /深圳.*2022年/},
};
const pages = Object.fromEntries(
  Object.entries(sentences).map(([language, sentence]) => [
    `/${language}`,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A value</title><script src="/watch.js"></script>` +
      `<script src="/cdn/szhk-charts.global.js"></script><p><button id="before">Before</button></p><p>${sentence.before}` +
      '<szhk-value id="subject" measure="container-throughput" place="shenzhen" period="2022"></szhk-value>.</p></html>',
  ]),
);
const watch = {'/watch.js': readFileSync(new URL('watch.js', import.meta.url), 'utf8')};

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => void (site = await serve({...watch, ...pages})));
after(() => site.close());

inOtherBrowsers('A value in a sentence', (find) => {
  for (const [language, {shown, told}] of Object.entries(sentences)) {
    describe(`in ${language}`, () => {
      /** @type {Reader} */
      let reader;
      before(async () => {
        reader = readerOf(find());
        await reader.browser.resize(1000, 800);
        await reader.browser.open(`${site.origin}/${language}?strict`);
        assert.match((await reader.until('.value', shown)) ?? '', shown);
      });
      beforeEach(async () => {
        await reader.leave();
        await reader.focus('before');
        await closed(reader);
      });

      it('has a dotted line under it', async () =>
        assert.deepEqual(
          await reader.browser.run(() => {
            const value = /** @type {Element} */ (document.querySelector('#subject')?.shadowRoot?.querySelector('[part=value]'));
            const {textDecorationLine, textDecorationStyle} = getComputedStyle(value);
            return [textDecorationLine, textDecorationStyle];
          }),
          ['underline', 'dotted'],
        ));

      it('tells what it is while the pointer is on it', async () => {
        await reader.pointAt('.value');
        assert.match((await reader.until('.tooltip.open:popover-open')) ?? '', told);
        await reader.leave();
        await closed(reader);
      });

      it('tells the same when the Tab key comes to it, until Escape', async () => {
        await reader.press('Tab');
        assert.equal(await reader.focused(), 'value');
        assert.match((await reader.until('.tooltip.open:popover-open')) ?? '', told);
        await reader.press('Escape');
        await closed(reader);
        assert.equal(await reader.focused(), 'value');
      });

      it('closes with Escape under the pointer too', async () => {
        await reader.pointAt('.value');
        assert.match((await reader.until('.tooltip.open:popover-open')) ?? '', told);
        await reader.press('Escape');
        await closed(reader);
      });

      it('meets no error, no warning and nothing refused', async () => assert.deepEqual(await reader.troubles(), []));
    });
  }
});

/** @typedef {ReturnType<typeof readerOf>} Reader */

/** @param {Reader} reader */
async function closed(reader) {
  await reader.until('.tooltip.open', null);
  const isOpen = () => document.querySelector('#subject')?.shadowRoot?.querySelector('.tooltip')?.matches('.open, :popover-open');
  assert.equal(await reader.browser.run(isOpen), false);
}
