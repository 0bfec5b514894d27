// Faults that were found in Firefox or WebKit only, and stay mended.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../package/site.js';
import {inOtherBrowsers, takeTroubles} from './engines.js';
import {readerOf} from './reader.js';

const text = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** @type {import('../../src/model/dataset.js').Figure[]} */
const entries = ['figures', 'views'].flatMap((name) => JSON.parse(text(`../../data/${name}.json`)));
const views = entries.map(({element: tag, view, number}) => ({tag, view, number}));
const crowded = ['图1.11', '图3.8', '图4.12', '图5.1'].map((wanted) => {
  const view = views.find(({number}) => number === wanted);
  assert.ok(view, wanted);
  return view;
});
const lines = {tag: 'szhk-port-throughput'};
const table = {tag: 'szhk-professional-access'};

const helpers = ['browsers/watch.js', 'browsers/fault-checks.js', 'contract/checks.js'];
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults</title><script src="/test/browsers/watch.js"></script>' +
  '<script type="module" src="/cdn/szhk-charts.js"></script><body></body></html>';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve({...Object.fromEntries(helpers.map((path) => [`/test/${path}`, text(`../${path}`)])), '/faults': page});
});
after(() => site.close());

/** @typedef {typeof import('./fault-checks.js')} Checks */

inOtherBrowsers('A chart', (find) => {
  /**
   * Calls a check in the page.
   * @template {keyof Checks} Name
   * @param {Name} name
   * @param {Parameters<Checks[Name]>} words
   * @returns {Promise<Awaited<ReturnType<Checks[Name]>>>}
   */
  const look = (name, ...words) =>
    find().run(
      /** @type {(name: Name, ...words: Parameters<Checks[Name]>) => any} */ (
        (one, ...all) => import(/** @type {any} */ ('/test/browsers/fault-checks.js')).then((checks) => checks[one](...all))
      ),
      name,
      ...words,
    );

  before(async () => {
    await find().resize(1000, 800);
    await find().open(`${site.origin}/faults?strict`);
  });

  for (const language of ['en', 'zh-Hans', 'zh-HK', 'ja']) {
    it(`takes the typeface of a page in ${language}, and its own where the page sets none`, async () => {
      await look('clear', language, {fontFamily: "'Noto Serif CJK SC'"});
      assert.equal(await look('hasOwnFont', lines), false);
      await look('clear', language);
      assert.equal(await look('hasOwnFont', lines), true);
    });
  }

  for (const language of ['zh-Hans', 'zh-HK', 'en']) {
    it(`is written in ${language} in a picture, at the size that its letters have at last`, async () => {
      await look('clear', language);
      assert.deepEqual(await look('writingOfPicture', lines), {languages: [language], enlargements: [1]});
    });
  }

  describe('in Chinese at 320 px', () => {
    /** @type {Awaited<ReturnType<Checks['chineseFaults']>>} */
    let faults;
    before(async () => {
      await look('clear', 'zh-Hans');
      faults = await look('chineseFaults', views, 320);
    });

    it('keeps the caption within its table', () => {
      assert.ok(faults.captions > 60, `${faults.captions} of ${views.length}`);
      assert.deepEqual(faults.cutCaptions, []);
    });

    it('keeps the last year of its subtitle with its 年', () => {
      assert.ok(faults.years > 60, `${faults.years} of ${views.length}`);
      assert.deepEqual(faults.loneYears, []);
    });
  });

  for (const language of ['en', 'zh-Hans']) {
    for (const width of [640, 880, 960]) {
      it(`that is a table is as high in ${language} at ${width} px as before it has loaded`, async () => {
        await look('clear', language);
        const {isEmpty, before: kept, after: height} = await look('heights', table, width);
        assert.ok(isEmpty);
        assert.equal(height, kept);
      });
    }
  }

  it('has room for letters of a page whose letters are larger', async () => {
    await look('clear', 'en', {rootSize: '20px'});
    assert.deepEqual(await look('crowdedTexts', crowded, [320, 480, 960]), []);
  });

  it('selects what is pressed where a click is no pointer event', async () => {
    const reader = readerOf(find());
    await look('clear', 'en');
    await look('showSubject', lines);
    await look('replaceClicks');
    await reader.click('.plot circle');
    await look('untilSelected');
  });

  it('leaves no error, no warning and nothing refused', async () => assert.deepEqual(await takeTroubles(find()), []));
});
