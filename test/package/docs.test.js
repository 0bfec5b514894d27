import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {documents, filled} from '../../.build/docs.js';

describe('The lists in the documents', () => {
  for (const file of documents) {
    it(`of ${file} are those of the code and the data (npm run docs makes them)`, () => {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      assert.ok((text.match(/<!-- made by/g) ?? []).length > 0);
      assert.equal(filled(text), text);
    });
  }
});
