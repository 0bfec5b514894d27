// The contract of every view, in browsers other than the one that reads all of it (test/charts.test.ts), under the strict policy.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../package/site.js';
import {inOtherBrowsers, takeTroubles} from './engines.js';
import {drawnChecks, openChecks} from './view-checks.js';

/** @typedef {import('../../src/model/dataset.js').Figure} Figure */

const languages = /** @type {const} */ (['en', 'zh-Hans']);
const widths = [320, 960];
const text = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** @type {Figure[]} */
const entries = ['figures', 'views'].flatMap((name) => JSON.parse(text(`../../data/${name}.json`)));
const scripts = ['browsers/watch.js', 'browsers/view-checks.js', 'contract/checks.js'].map((path) => [`/test/${path}`, text(`../${path}`)]);
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Views</title>' +
  '<script src="/test/browsers/watch.js"></script><script type="module" src="/cdn/szhk-charts.js"></script></html>';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => void (site = await serve({...Object.fromEntries(scripts), '/views': page})));
after(() => site.close());

inOtherBrowsers('Every view', (find) => {
  for (const language of languages) {
    const views = entries.map(({element, view, withOthers, subject, finding}) => ({
      tag: element,
      view,
      title: (withOthers === 'none' ? subject : finding)[language],
    }));
    for (const width of widths) {
      describe(`in ${language} at ${width} px`, () => {
        /** @type {Record<string, string[]>} */
        let faults;
        before(async () => {
          await find().resize(width, 640);
          await find().open(`${site.origin}/views?strict`);
          faults = await find().run(
            /** @type {typeof import('./view-checks.js').faultsOf} */ (
              (...words) => import(/** @type {any} */ ('/test/browsers/view-checks.js')).then((module) => module.faultsOf(...words))
            ),
            views,
            language,
            width,
          );
        });

        for (const check of Object.keys({...drawnChecks, ...openChecks})) it(check, () => assert.deepEqual(faults[check], []));

        it('leaves no error, no warning and nothing refused', async () => assert.deepEqual(await takeTroubles(find()), []));
      });
    }
  }
});
