import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const notDatasets = new Set(['vocabulary.json', 'figures.json']);

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(here, file), 'utf8'));

/** Names of all datasets, sorted. */
export function datasetNames() {
  return readdirSync(here)
    .filter((file) => file.endsWith('.json') && !notDatasets.has(file))
    .map((file) => basename(file, '.json'))
    .sort();
}

/**
 * @typedef {Record<string, Record<string, Record<string, unknown>>>} Words
 * @typedef {Record<string, unknown>} Row
 * @typedef {{name: string, title: string, description: string, $schema: string, licenses: object[], sources: object[], data: Row[],
 *   schema: {fields: {name: string}[]}, vocabulary: Words, figures: object[]}} DescribedDataset
 */

/**
 * One dataset as it is published: the resource with the part of the vocabulary and of the figures that it uses, so that
 * a chart fetches no word of another one and a file describes itself.
 * @param {string} name
 * @returns {DescribedDataset}
 */
export function describedDataset(name) {
  const resource = readJson(`${name}.json`);
  const vocabulary = readJson('vocabulary.json');
  const figures = readJson('figures.json').filter((/** @type {{dataset: string}} */ figure) => figure.dataset === name);
  return {...resource, figures, vocabulary: usedWords(resource.data, vocabulary)};
}

/**
 * @param {Row[]} rows
 * @param {Words} vocabulary
 */
function usedWords(rows, {places = {}, items = {}, measures = {}, units = {}, sources = {}}) {
  const used = (/** @type {string[]} */ ...columns) => new Set(columns.flatMap((column) => rows.map((row) => row[column])));
  const [things, usedMeasures, usedUnits, usedSources] = [used('place', 'item'), used('measure'), used('unit'), used('source')];
  const bases = new Set([...usedUnits].map((id) => units[String(id)]?.['base']));
  return {
    places: pick(places, (id) => things.has(id)),
    items: pick(items, (id) => things.has(id)),
    measures: pick(measures, (id) => usedMeasures.has(id)),
    units: pick(units, (id) => bases.has(units[id]?.['base'])),
    sources: pick(sources, (id) => usedSources.has(id)),
  };
}

/**
 * @template T
 * @param {Record<string, T>} words
 * @param {(id: string) => boolean} keep
 */
function pick(words, keep) {
  return Object.fromEntries(Object.entries(words).filter(([id]) => keep(id)));
}

/**
 * A dataset as the module that charts import: what is drawn and said, in columns, which pack into half of the bytes of rows.
 * Descriptions of columns and sources stay in the JSON and CSV files.
 * @param {string} name
 */
export function datasetModule(name) {
  const {data, vocabulary, figures, schema} = describedDataset(name);
  const used = schema.fields.map((field) => field.name).filter((column) => data.some((row) => row[column] !== undefined));
  const columns = Object.fromEntries(used.map((column) => [column, data.map((row) => row[column])]));
  return `const columns = ${JSON.stringify(columns)};
const names = Object.keys(columns);
const data = columns.period.map((_, index) => Object.fromEntries(names.map((name) => [name, columns[name][index]])));
export default {name: ${JSON.stringify(name)}, data, vocabulary: ${JSON.stringify(vocabulary)}, figures: ${JSON.stringify(figures)}};
`;
}

const prefix = '\0dataset-';

/** Rollup, Vite and test-server plugin: `import dataset from '.../data/<name>.json'` gives the dataset with its words. */
export function describedDatasets() {
  return {
    name: 'described-datasets',
    /** @param {string} source */
    resolveId(source) {
      const [, name] = /\/data\/([\w-]+)\.json$/.exec(source) ?? [];
      return name ? `${prefix}${name}.js` : null; // an id that no plugin for JSON takes for its own
    },
    /** @param {string} id */
    load(id) {
      return id.startsWith(prefix) ? datasetModule(id.slice(prefix.length, -'.js'.length)) : null;
    },
  };
}
