// Styles that every browser of the README takes; what one refuses is refused in silence.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));

describe('Styles', () => {
  it('set the parts of a text decoration one by one, because WebKit refuses a shorthand of several', () => {
    const found = files.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/text-decoration: *\S+ [^;]+;/g) ?? []);
    assert.deepEqual(found, []);
    assert.ok(files.length > 100);
  });
});
