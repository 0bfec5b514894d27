// The tests of one browser.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {dist, serve} from '../package/site.js';
import {openDesktop} from './desktop.js';
import {scenes} from './scenes.js';
import {missing} from './tools.js';

/** @typedef {Awaited<ReturnType<typeof openDesktop>>} Desktop */

/** Milliseconds of silence after which a page is read to its end: on a busy machine it is read with pauses. */
const pageCalm = 1000;
/** Text before the element, without which Orca is silent about the first focus of a page. */
const start = 'Start.';
const path = (/** @type {string} */ language, /** @type {string} */ name) => `/${language}/${name.replaceAll(/\W+/g, '-')}`;

/** @param {string} language @param {string} body */
const page = (language, body) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Ports</title>` +
  `<script type="module" src="/cdn/szhk-charts.js"></script><body><h1>Ports</h1><p>${start}</p>${body}`;

/** @param {import('./desktop.js').BrowserName} browserName */
export function listenTo(browserName) {
  const absent = missing();
  const skip = absent.length > 0 && `not heard: this machine has no ${absent.join(', ')}`;
  const pages = Object.entries(scenes).flatMap(([language, all]) =>
    all.map(({name, body}) => [path(language, name), page(language, body)]),
  );

  describe(`A screen reader in ${browserName}`, {skip}, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let site;
    /** @type {Desktop} */
    let desktop;
    before(async () => {
      site = await serve({...Object.fromEntries(pages), '/': page('en', '')}, dist, /sorted-table/);
      desktop = await openDesktop(browserName);
      await open(desktop, `${site.origin}/`);
      if (browserName === 'firefox')
        await desktop.reader.after(
          () => desktop.reader.press('F6'),
          () => true,
        ); // from the address bar
    });
    after(async () => {
      await desktop?.close();
      site?.close();
    });

    for (const [language, all] of Object.entries(scenes)) {
      for (const {name, steps} of all) {
        it(`says ${name}, in ${language}`, async () => {
          await open(desktop, site.origin + path(language, name));
          for (const [act, ...words] of steps) {
            const expected = words.flatMap((one) => (typeof one === 'string' ? [one] : (one[browserName] ?? [])));
            const length = joined(expected).length;
            const said = await desktop.reader.after(
              () => done(desktop, act),
              (all) => joined(all).length >= length,
            );
            assert.equal(joined(said), joined(expected), `after ${act}:\n${said.join('\n') || '(nothing)'}`);
          }
        });
      }
    }
  });
}

/** Utterances as one text, because the browsers divide the same text differently. @param {readonly string[]} said */
const joined = (said) => said.join(' ').replaceAll(/[\s\u2060]+/g, '');

/** Opens a page, and waits until its element is drawn and the page is read. @param {Desktop} desktop @param {string} url */
async function open({page: tab, reader}, url) {
  const isDrawn = () =>
    [...document.querySelectorAll('body *')].every((element) => {
      const isOurs = element.localName.startsWith('szhk-');
      return !isOurs || element.shadowRoot?.querySelector('.value, th, [part=value]');
    });
  await reader.after(
    () => tab.goto(url).then(() => tab.waitForFunction(isDrawn)),
    (said) => said.includes(start),
  );
  await reader.quiet(pageCalm);
}

/**
 * A key; `places=mars` sets a property of the element, `until=th` waits for something in it.
 * @param {Desktop} desktop
 * @param {string} act
 */
async function done({page: tab, reader}, act) {
  const [, name = '', value = ''] = /^(\w+)=(.+)$/.exec(act) ?? [];
  if (name === '') return reader.press(act);
  const element = await tab.$('h1 ~ *:last-child');
  if (name === 'until') await tab.waitForFunction((chart, selector) => chart?.shadowRoot?.querySelector(selector), {}, element, value);
  else await element?.evaluate((chart, ...[key, wanted]) => Object.assign(chart, {[key]: wanted}), name, value);
}
