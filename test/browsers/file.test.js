// A page opened as a file, with the global script beside it, in browsers other than Chromium.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {dist} from '../package/site.js';
import {inOtherBrowsers} from './engines.js';
import {readerOf} from './reader.js';

const elements = {
  'a chart': {html: '<szhk-port-throughput id="subject"></szhk-port-throughput>', drawn: '.plot svg'},
  'a figure by its number': {html: '<szhk-figure id="subject" ref="5.1"></szhk-figure>', drawn: '.plot svg'},
  'a value': {
    html: '<p><szhk-value id="subject" measure="container-throughput" place="shenzhen" period="2022"></szhk-value></p>',
    drawn: '.value',
  },
};
const says = {en: /[a-z]{3}/, 'zh-Hans': /\p{Script=Han}/};

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
      for (const [what, {html, drawn}] of Object.entries(elements)) {
        it(`shows ${what}, without an error`, async () => {
          const reader = readerOf(find());
          const file = join(folder, 'page.html');
          const scripts = ['watch.js', 'szhk-charts.global.js'].map((src) => `<script src="${src}"></script>`).join('');
          writeFileSync(file, `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A file</title>${scripts}${html}</html>`);
          await reader.browser.open(pathToFileURL(file).href);
          await reader.until(drawn, says[language]);
          assert.deepEqual(await reader.troubles(), []);
        });
      }
    });
  }
});
