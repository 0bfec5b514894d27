// A page opened as a file, with the global script beside it, in browsers other than Chromium.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {dist} from '../package/site.js';
import {inOtherBrowsers, takeTroubles} from './engines.js';

const elements = {
  'a chart': {html: '<szhk-port-throughput></szhk-port-throughput>', path: ['szhk-port-throughput', '.plot svg']},
  'a figure by its number': {html: '<szhk-figure ref="5.1"></szhk-figure>', path: ['szhk-figure', 'szhk-trade-flow', '.plot svg']},
  'a value': {
    html: '<p><szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value></p>',
    path: ['szhk-value', '.value'],
  },
};
const says = {en: /[a-z]{3}/, 'zh-Hans': /\p{Script=Han}/u};

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'szhk-charts-'));
  copyFileSync(join(dist, 'cdn/szhk-charts.global.js'), join(folder, 'szhk-charts.global.js'));
  copyFileSync(fileURLToPath(new URL('watch.js', import.meta.url)), join(folder, 'watch.js'));
});
after(() => rmSync(folder, {recursive: true}));

inOtherBrowsers('A page that is a file', (find) => {
  for (const language of /** @type {const} */ (['en', 'zh-Hans'])) {
    describe(`in ${language}`, () => {
      for (const [what, {html, path}] of Object.entries(elements)) {
        it(`shows ${what}, without an error`, async () => {
          const file = join(folder, 'page.html');
          const scripts = ['watch.js', 'szhk-charts.global.js'].map((src) => `<script src="${src}"></script>`).join('');
          writeFileSync(
            file,
            `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A file</title>${scripts}${html}</html>`,
          );
          await find().open(pathToFileURL(file).href);
          assert.match(await find().run(textIn, path), says[language]);
          assert.deepEqual(await takeTroubles(find()), []);
        });
      }
    });
  }
});

/** In the page: the text of what is found through shadow roots, once it has one. @param {string[]} path */
async function textIn(path) {
  const look = () =>
    path.reduce((/** @type {ParentNode | undefined} */ root, selector, index) => {
      const found = root?.querySelector(selector) ?? undefined;
      return index === path.length - 1 ? found : (found?.shadowRoot ?? undefined);
    }, document);
  for (const end = performance.now() + 10_000; !look()?.textContent?.trim();) {
    if (performance.now() > end) throw new Error(`after ten seconds: ${path.join(' ')}`);
    await new Promise(requestAnimationFrame);
  }
  return look()?.textContent ?? '';
}
