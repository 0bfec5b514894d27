import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {csvParse} from 'd3-dsv';
import {datasetNames, describedResource, resourceNames} from '../../data/describe.js';
import {csvOf, dataPackage, jsonOf, publishedResources} from '../../data/publish.js';

const ajv = new Ajv({allErrors: true});
formats.default(ajv);
const isPackage = ajv.compile(JSON.parse(readFileSync(new URL('datapackage.schema.json', import.meta.url), 'utf8')));
const described = JSON.parse(dataPackage({version: '1.0.0'}));
const published = publishedResources();
const csv = new Map(published.map((resource) => [resource.name, csvOf(resource)]));

describe('The data package', () => {
  it('keeps to Data Package 2.0', () => {
    assert.ok(isPackage(described), JSON.stringify(isPackage.errors, null, 1));
  });

  it('names every resource with the size and hash of its file', () => {
    assert.deepEqual(
      described.resources.map((/** @type {any} */ {name}) => name).sort(),
      [...resourceNames(), 'figures', 'vocabulary'].sort(),
    );
    for (const {name, path, bytes, hash} of described.resources) {
      const file = csv.get(name) ?? '';
      assert.equal(path, `${name}.csv`);
      assert.equal(bytes, Buffer.byteLength(file));
      assert.equal(hash, `sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  for (const {name, schema} of described.resources) {
    it(`describes the columns of ${name} as they are`, () => {
      const rows = csvParse(csv.get(name) ?? '');
      assert.deepEqual(
        rows.columns,
        schema.fields.map((/** @type {any} */ field) => field.name),
      );
      for (const field of schema.fields) {
        for (const [index, row] of rows.entries())
          assert.ok(isOf(field, row[field.name] ?? ''), `${name}, row ${index + 1}, ${field.name}: ${row[field.name]}`);
      }
      for (const key of schema.uniqueKeys ?? []) {
        for (const column of key) assert.ok(rows.columns.includes(column), `${name}: ${column}`);
        const keys = rows.map((row) => key.map((/** @type {string} */ column) => row[column]).join('|'));
        assert.equal(new Set(keys).size, rows.length, `${name}: ${key.join(', ')}`);
      }
    });
  }
});

/**
 * Whether a cell is what its field says.
 * @param {{type: string, constraints?: {required?: boolean, enum?: string[]}}} field
 * @param {string} cell
 */
function isOf({type, constraints = {}}, cell) {
  if (cell === '') return !constraints.required;
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'boolean') return ['true', 'false'].includes(cell);
  return !constraints.enum || constraints.enum.includes(cell);
}

describe('A published resource', () => {
  it('says in its JSON everything that it is, and keeps every row', () => {
    for (const name of resourceNames()) {
      const {data, titles, sources, vocabulary} = JSON.parse(jsonOf(describedResource(name)));
      assert.equal(csvParse(csv.get(name) ?? '').length, data.length, name);
      assert.ok(titles.en && titles['zh-Hans'] && titles['zh-Hant'] && sources.length > 0, name);
      assert.ok(Object.keys(vocabulary).length > 0, name);
    }
  });

  it('has the words of every id of its rows', () => {
    for (const name of datasetNames()) {
      const {data, vocabulary} = describedResource(name);
      for (const {place, item, measure, unit, source} of /** @type {any[]} */ (data)) {
        const {places, items, measures, units, sources} = /** @type {any} */ (vocabulary);
        assert.ok(
          places[place] && (item === null || items[item] || places[item]) && measures[measure],
          `${name}: ${place} ${item} ${measure}`,
        );
        assert.ok(units[unit] && units[units[unit].base] && sources[source], `${name}: ${unit} ${source}`);
      }
    }
  });

  it('divides lists by a sign that stands in none of their parts', () => {
    for (const {name, data, schema} of published) {
      const lists = schema.fields.filter(({type}) => type === 'array').map((field) => field.name);
      for (const row of data) for (const list of lists) assert.ok(!JSON.stringify(row[list]).includes(';'), `${name}: ${list}`);
    }
  });
});
