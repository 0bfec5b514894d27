import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {licenceText} from '../../.build/licences.js';
import {dist} from './site.js';

const cdn = join(dist, 'cdn');
const text = readFileSync(join(cdn, 'LICENSES.txt'), 'utf8');
/** Files that hold other software, below dist. */
const files = [
  ...readdirSync(cdn, {recursive: true}).map((file) => `cdn/${file}`),
  ...['engine.js', 'own-data/papaparse.js'].flatMap((file) => [file, `${file}.map`]),
];

describe('The licences of what is bundled', () => {
  it('are all there, once, with their texts', () => {
    const sources = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')).sources);
    const names = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
    assert.ok(names.size > 12, [...names].join());
    // chart2music is published with these in it.
    for (const name of [...names, '@formatjs/intl', 'intl-messageformat', 'tslib']) {
      const headings = text.split('\n').filter((line) => line.startsWith(`${name} `) && /^\S+ [\d.]+ \([\w-]+\)$/.test(line));
      assert.equal(headings.length, 1, name);
    }
    assert.match(text, /Permission to use, copy, modify, and\/or distribute this software/);
    assert.equal(readFileSync(join(dist, 'LICENSES.txt'), 'utf8'), text);
  });

  it('are named at the top of every file', () => {
    const scripts = files.filter((file) => file.endsWith('.js') && file !== 'cdn/about.js');
    assert.ok(scripts.length > 60);
    for (const file of scripts) {
      const [, path = ''] = /^\/\*! (\S+) \*\//.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
      assert.equal(join(file, '..', path), file.startsWith('cdn/') ? 'cdn/LICENSES.txt' : 'LICENSES.txt', file);
    }
  });

  it('stop the build if one is not on the list, or has no text', () => {
    const software = {name: 'a-chart', version: '1.0.0', license: 'ISC', licenseText: 'Permission is granted.'};
    assert.match(licenceText([software]), /a-chart 1\.0\.0 \(ISC\)\n\nPermission is granted\./);
    assert.throws(() => licenceText([{...software, license: 'AGPL-3.0'}]), /a-chart 1\.0\.0 has the licence AGPL-3\.0/);
    assert.throws(() => licenceText([{...software, licenseText: ''}]), /a-chart 1\.0\.0 has no text/);
  });
});
