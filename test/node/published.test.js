import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {csvParse} from 'd3-dsv';
import {datasetNames, describedResource, resourceModule, resourceNames} from '../../data/describe.js';
import {csvOf, dataPackage, jsonOf, publishedResource, publishedResources} from '../../data/publish.js';

const ajv = new Ajv({allErrors: true});
formats.default(ajv);
/** @type {import('ajv').ValidateFunction<any>} */
const isPackage = ajv.compile(JSON.parse(readFileSync(new URL('datapackage.schema.json', import.meta.url), 'utf8')));
/** @type {any} */
const described = JSON.parse(dataPackage({version: '1.2.3'}));
const published = publishedResources();
const csv = new Map(published.map((resource) => [resource.name, csvOf(resource)]));
/** @param {string} name @returns {any} */
const parsedJson = (name) => JSON.parse(jsonOf(/** @type {any} */ (publishedResource(name))));

describe('The data package', () => {
  it('keeps to Data Package 2.0', () => {
    assert.ok(isPackage(described), JSON.stringify(isPackage.errors, null, 1));
    assert.equal(described.version, '1.2.3');
  });

  it('names every resource with the size and hash of its file', () => {
    assert.deepEqual(
      described.resources.map((/** @type {any} */ {name}) => name).sort(),
      [...resourceNames(), 'figures', 'sources', 'vocabulary'].sort(),
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
        const cells = rows.map((row) => row[field.name] ?? '');
        for (const [index, cell] of cells.entries()) assert.ok(isOf(field, cell), `${name}, row ${index + 1}, ${field.name}: ${cell}`);
        if (field.constraints?.unique) assert.equal(new Set(cells).size, cells.length, `${name}, ${field.name}`);
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
 * @param {{type: string, delimiter?: string, constraints?: {required?: boolean, enum?: string[]}}} field
 * @param {string} cell
 */
function isOf({type, delimiter = '', constraints = {}}, cell) {
  if (cell === '') return !constraints.required;
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'integer') return Number.isInteger(Number(cell));
  if (type === 'boolean') return ['true', 'false'].includes(cell);
  if (type === 'list') return cell.split(delimiter).every((part) => part.trim() !== '');
  return !constraints.enum || constraints.enum.includes(cell);
}

describe('A published resource', () => {
  for (const {name, data, schema} of published) {
    it(`has in its CSV what it has in its JSON: ${name}`, () => {
      const rows = csvParse(csv.get(name) ?? '');
      const json = parsedJson(name).data;
      assert.deepEqual(json, JSON.parse(JSON.stringify(data)));
      assert.equal(rows.length, json.length);
      const fields = described.resources.find((/** @type {any} */ resource) => resource.name === name).schema.fields;
      for (const [index, row] of rows.entries()) {
        for (const field of fields)
          assert.equal(row[field.name], expectedCell(json[index], field, schema.fields), `row ${index + 1}, ${field.name}`);
      }
      const known = new Set(schema.fields.map((field) => field.name));
      const unknown = data.flatMap((row) => Object.keys(row).filter((column) => !known.has(column)));
      assert.deepEqual([...new Set(unknown)], [], 'columns without a field');
    });
  }

  it('describes itself, in three languages, with its sources', () => {
    for (const {name} of published) {
      const {title, titles, type, mediatype, sources} = parsedJson(name);
      assert.equal(title, titles.en);
      assert.ok(titles['zh-Hans'] && titles['zh-Hant'] && sources.length > 0 && type === 'table' && mediatype, name);
    }
  });

  it('has the words of every id of its rows', () => {
    for (const name of datasetNames()) {
      const {data, vocabulary} = describedResource(name);
      const {places, items, measures, units, sources} = /** @type {any} */ (vocabulary);
      for (const {place, item, measure, unit, source} of /** @type {any[]} */ (data)) {
        assert.ok(
          places[place] && (item === null || items[item] || places[item]) && measures[measure],
          `${name}: ${place} ${item} ${measure}`,
        );
        assert.ok(!measures[measure].of || measures[measures[measure].of], `${name}: the measure of which ${measure} is another level`);
        assert.ok(units[unit] && units[units[unit].base] && sources[source], `${name}: ${unit} ${source}`);
      }
      const bases = new Set(data.map(({unit}) => units[String(unit)].base));
      for (const [id, {base}] of Object.entries(units)) assert.ok(bases.has(base), `${name}: a unit without use, ${id}`);
    }
    const {topics, places} = /** @type {any} */ (describedResource('milestones').vocabulary);
    for (const row of /** @type {any[]} */ (describedResource('milestones').data)) {
      assert.ok(topics[row.topic] && row.places.every((/** @type {string} */ place) => places[place]), row.title.en);
    }
    const {categories} = /** @type {any} */ (describedResource('innovation-platforms').vocabulary);
    for (const {category} of /** @type {any[]} */ (describedResource('innovation-platforms').data))
      assert.ok(categories[category], category);
  });

  it('has in its module the rows of its JSON, and the same words', async () => {
    for (const name of resourceNames()) {
      const {default: module} = await import(`data:text/javascript,${encodeURIComponent(resourceModule(name))}`);
      const {data, vocabulary, figures} = describedResource(name);
      const columns = Object.keys(module.data[0]);
      assert.deepEqual(
        module.data,
        data.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
        name,
      );
      assert.ok(
        data.every((row) => Object.keys(row).every((column) => columns.includes(column))),
        name,
      );
      assert.deepEqual([module.name, module.vocabulary, module.figures], [name, vocabulary, figures]);
    }
  });
});

/**
 * What stands in the CSV of a row of the JSON.
 * @param {any} row
 * @param {any} field
 * @param {any[]} fields
 */
function expectedCell(row, {name, delimiter}, fields) {
  const words = fields.find((field) =>
    field.languages?.some((/** @type {string} */ language) => name === `${field.name}_${language.replace('-', '_')}`),
  );
  const language = words?.languages.find((/** @type {string} */ one) => name.endsWith(`_${one.replace('-', '_')}`));
  const value = words ? row[words.name] : row[name];
  const parts = (Array.isArray(value) ? value : [value]).filter((part) => part !== null && part !== undefined);
  const texts = parts.map((part) => String(words ? part[language] : part));
  for (const text of texts) assert.ok(!delimiter || !text.includes(delimiter), `${name}: ${text}`);
  return texts.join(delimiter);
}
