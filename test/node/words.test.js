import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Converter} from 'opencc-js';
import {describedResource, resourceNames} from '../../data/describe.js';
import {languages, read} from './read.js';

/** @param {unknown} value */
const isWords = (value) => value !== null && typeof value === 'object' && 'en' in value;

/**
 * Every text in three languages within a file, with the path that leads to it.
 * @param {string} path
 * @param {any} value
 * @returns {[string, any][]}
 */
function wordsWithin(path, value) {
  if (value === null || typeof value !== 'object') return [];
  const within = Object.entries(value).flatMap(([key, part]) => wordsWithin(`${path} ${key}`, part));
  return isWords(value) ? [[path, value], ...within] : within;
}

/** Names of publishers stay as they are. @param {string} at */
const isSource = (at) => at.startsWith('vocabulary sources ');
const files = ['vocabulary', 'figures', 'views', ...resourceNames()];
const entries = files.flatMap((name) => wordsWithin(name, read(name)));

/** What is still to be written for a language: files of its folder, its line among the others, and texts of the data. @param {string} language */
function lacking(language) {
  const folder = new URL(`../../src/text/locales/${language.toLowerCase()}/`, import.meta.url);
  const files = readdirSync(new URL('../../src/text/locales/en/', import.meta.url));
  const line = new RegExp(`^  '?${language}'?: \\{unavailable: '`, 'm').test(readFileSync(new URL('../index.ts', folder), 'utf8'));
  return [
    ...files.filter((file) => !existsSync(new URL(file, folder))).map((file) => `src/text/locales/${language.toLowerCase()}/${file}`),
    ...(line ? [] : [`src/text/locales/index.ts: ${language}`]),
    ...entries.flatMap(([at, words]) => (typeof words[language] === 'string' && words[language].trim() ? [] : [`data ${at}: ${language}`])),
  ];
}

describe('Words', () => {
  it('are found in every file', () => {
    for (const name of files)
      assert.ok(
        entries.some(([at]) => at.startsWith(`${name} `)),
        name,
      );
    assert.ok(entries.length > 2000);
  });

  it('exist in every language', () => {
    for (const language of languages) assert.deepEqual(lacking(language), [], language);
  });

  it('missing in another language are listed, one by one', () => {
    const missing = lacking('ja');
    assert.equal(missing.length, readdirSync('src/text/locales/en').length + 1 + entries.length);
    for (const one of ['src/text/locales/ja/errors.ts', 'src/text/locales/index.ts: ja', 'data vocabulary places shenzhen: ja'])
      assert.ok(missing.includes(one), one);
  });

  it('stand in no language but their own', () => {
    assert.deepEqual(
      entries.filter(([at, {en}]) => !isSource(at) && /\p{Script=Han}/u.test(en)).map(([at, {en}]) => `${at}: ${en}`),
      [],
    );
  });

  it('are simplified where they should be, and traditional where they should be', () => {
    const toSimplified = Converter({from: 'hk', to: 'cn'});
    const toTraditional = Converter({from: 'cn', to: 'hk'});
    // Hong Kong's government and newspapers write these so, and the converter otherwise.
    const alike = /[台說布周着群峰戶稅脫啟線閱銳悅溫綠錄秘岩]/g;
    const mixed = entries.flatMap(([at, words]) => {
      const traditional = words['zh-Hant'].replace(alike, '');
      return [
        ...(toSimplified(words['zh-Hans']) === words['zh-Hans'] ? [] : [`${at}: ${words['zh-Hans']}`]),
        ...(toTraditional(traditional) === traditional ? [] : [`${at}: ${words['zh-Hant']} → ${toTraditional(words['zh-Hant'])}`]),
      ];
    });
    assert.deepEqual(mixed, []);
  });

  it('of the Mainland do not stand where Hong Kong has its own', () => {
    const elsewhere = /集裝箱|信息化|數字人民幣|互聯網絡|軟件園區|視頻|網絡支付|出租車|公交|志願者|媒體/;
    const named = entries.filter(([at, words]) => elsewhere.test(words['zh-Hant']) && !isSource(at));
    assert.deepEqual(
      named.map(([at, words]) => `${at}: ${words['zh-Hant']}`),
      [],
    );
  });

  it('are named by ids that are used', () => {
    const used = resourceNames().map((name) => describedResource(name));
    const unitsUsed = new Set(used.flatMap(({data}) => data.map(({unit}) => unit)));
    const isUsed = (/** @type {string} */ kind, /** @type {string} */ id, /** @type {any} */ {base}) =>
      kind === 'units' ? unitsUsed.has(id) || base === id : used.some(({vocabulary}) => vocabulary[kind]?.[id]);
    const unused = Object.entries(read('vocabulary')).flatMap(([kind, words]) =>
      Object.keys(words)
        .filter((id) => !isUsed(kind, id, words[id]))
        .map((id) => `${kind} ${id}`),
    );
    assert.deepEqual(unused, []);
  });
});
