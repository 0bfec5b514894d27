import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const notResources = new Set(['vocabulary.json', 'figures.json', 'views.json']);

/** Reads a file of data/ unchanged. @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(join(here, file), 'utf8'));

/**
 * @typedef {Record<string, Record<string, Record<string, unknown>>>} Words
 * @typedef {Record<string, unknown>} Row
 * @typedef {{name: string, type: string, description: string}} Field
 * @typedef {{name: string, title: string, titles: Record<string, string>, description: string, $schema: string, licenses: object[],
 *   sources: {name: string}[], data: Row[], schema: {fields: Field[], missingValues: string[], uniqueKeys?: string[][]},
 *   vocabulary: Words, figures: object[]}} DescribedResource
 */

/** The languages of the vocabulary: the columns of its first place. @returns {string[]} */
export const vocabularyLanguages = () => Object.keys(Object.values(readJson('vocabulary.json').places)[0]);

/** Names of all resources, sorted: datasets of numbers, and tables with their own columns. */
export function resourceNames() {
  return readdirSync(here)
    .filter((file) => file.endsWith('.json') && !notResources.has(file))
    .map((file) => basename(file, '.json'))
    .sort();
}

/** Whether the rows of a resource are numbers, all of one type. @param {{schema: {fields: Field[]}}} resource */
export const isDataset = ({schema}) => schema.fields.some(({name}) => name === 'measure');

/** Names of the resources whose rows are numbers, sorted. */
export const datasetNames = () => resourceNames().filter((name) => isDataset(readJson(`${name}.json`)));

/**
 * One resource as published: with the part of the vocabulary, figures and views that it uses, so that a chart fetches no
 * words of another chart and a file describes itself.
 * @param {string} name
 * @returns {DescribedResource}
 */
export function describedResource(name) {
  const resource = readJson(`${name}.json`);
  const vocabulary = readJson('vocabulary.json');
  const drawn = [...readJson('figures.json'), ...readJson('views.json')];
  const figures = drawn.filter((/** @type {{dataset: string}} */ figure) => figure.dataset === name);
  const expected = figures.flatMap((/** @type {{expects?: string[]}} */ {expects = []}) => expects).map(expectedRow);
  return {...resource, figures, vocabulary: usedWords([...resource.data, ...expected], vocabulary)};
}

/** What a figure expects from a page’s own rows, such as `rd-funding:hkd-1m`. @param {string} expected @returns {Row} */
function expectedRow(expected) {
  const [measure, unit] = expected.split(':');
  return {measure, unit};
}

/** The vocabularies that name the ids in each column. */
const kindsOfColumn = {
  place: ['places'],
  item: ['items', 'places'],
  measure: ['measures'],
  source: ['sources'],
  places: ['places'],
  topic: ['topics'],
  category: ['categories'],
  kind: ['items'],
  reportKind: ['items'],
  functions: ['items'],
  placement: ['items'],
  openedSource: ['sources'],
};

/** Vocabularies that only tables with their own columns use. */
const ofTables = new Set(['topics', 'categories']);

/**
 * @param {Row[]} rows
 * @param {Words} vocabulary
 */
function usedWords(rows, vocabulary) {
  const used = new Map(Object.keys(vocabulary).map((kind) => [kind, new Set()]));
  for (const row of rows) {
    if (row['section']) used.get('sources')?.add('report');
    for (const [column, kinds] of Object.entries(kindsOfColumn)) {
      for (const kind of kinds) for (const id of [row[column]].flat()) used.get(kind)?.add(id);
    }
  }
  const {units = {}, measures = {}} = vocabulary;
  const bases = new Set(rows.map(({unit}) => units[String(unit)]?.['base']));
  for (const id of used.get('measures') ?? []) used.get('measures')?.add(measures[id]?.['of'] ?? id);
  const isUsed = (/** @type {string} */ kind, /** @type {string} */ id) =>
    kind === 'units' ? bases.has(units[id]?.['base']) : used.get(kind)?.has(id) === true;
  const kept = Object.entries(vocabulary).map(([kind, words]) => /** @type {const} */ ([kind, pick(words, (id) => isUsed(kind, id))]));
  return Object.fromEntries(kept.filter(([kind, words]) => !ofTables.has(kind) || Object.keys(words).length > 0));
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
 * A resource as the module that charts import: what is drawn and said, in columns, which take half the bytes of rows.
 * Descriptions of columns and sources stay in the JSON and CSV files. Pure, so that a bundler drops unused modules.
 * @param {string} name
 */
export const resourceModule = (name) => moduleOf(describedResource(name));

/** @param {DescribedResource} resource */
function moduleOf({name, data, vocabulary, figures, schema}) {
  const used = schema.fields.map((field) => field.name).filter((column) => data.some((row) => row[column] !== undefined));
  const columns = Object.fromEntries(used.map((column) => [column, data.map((row) => row[column] ?? null)]));
  return `const resource = (name, columns, vocabulary, figures) => {
  const names = Object.keys(columns);
  const data = columns[names[0]].map((_, index) => Object.fromEntries(names.map((column) => [column, columns[column][index]])));
  return {name, data, vocabulary, figures};
};
export default /*#__PURE__*/ resource(${[name, columns, vocabulary, figures].map((value) => JSON.stringify(value)).join(',\n')});
`;
}

/**
 * Modules about all resources, which tell an element what to load: each as code, given the path of a resource's module.
 * @type {Record<string, (pathOf: (name: string) => string) => string>}
 */
export const indexModules = {
  'figure-index': () => `export default ${JSON.stringify(figureIndex())};\n`,
  'figure-milestones': () => moduleOf(figureMilestones()),
  'measure-index': () => `export default ${JSON.stringify(measureIndex())};\n`,
  'dataset-loaders': (pathOf) =>
    `export default {\n${datasetNames()
      .map((name) => `  '${name}': () => import('${pathOf(name)}'),\n`)
      .join('')}};\n`,
};

/** The element and view that draw each figure and table of the report, by number. */
function figureIndex() {
  return Object.fromEntries(readJson('figures.json').map((/** @type {any} */ {number, element, view}) => [number, [element, view]]));
}

/** The milestones that belong to a figure of the report, an eighth of all, with their words. @returns {DescribedResource} */
function figureMilestones() {
  const milestones = describedResource('milestones');
  const data = milestones.data.filter(({figure}) => figure !== null);
  return {...milestones, data, vocabulary: usedWords(data, readJson('vocabulary.json'))};
}

/** The names of the datasets that have rows of each measure. */
function measureIndex() {
  /** @type {Record<string, string[]>} */
  const index = {};
  for (const name of datasetNames()) {
    const measures = new Set(readJson(`${name}.json`).data.map((/** @type {Row} */ {measure}) => measure));
    for (const measure of measures) (index[measure] ??= []).push(name);
  }
  return index;
}

/**
 * A module whose value no page can change, because charts and pages share it.
 * @param {string} code
 */
export function frozenModule(code) {
  const freeze = `const frozen = (value) => (typeof value === 'object' && value && Object.values(value).forEach(frozen), Object.freeze(value));\n`;
  return code.replace(/^export default ([^]+);\n$/m, (_, value) => `${freeze}export default /*#__PURE__*/ frozen(${value});\n`);
}

const prefix = '\0dataset-';

/**
 * Rollup, Vite and test-server plugin: `import dataset from '.../data/<name>.json'` returns the resource with its words, or an index; frozen
 * where a page could import it too.
 */
export function describedDatasets({isFrozen = false} = {}) {
  return {
    name: 'described-datasets',
    /** @param {string} source */
    resolveId(source) {
      const [, name] = /\/data\/([\w-]+)\.json$/.exec(source) ?? [];
      return name ? `${prefix}${name}.js` : null; // an id that no JSON plugin claims
    },
    /**
     * @this {{addWatchFile?: (file: string) => void} | void}
     * @param {string} id
     */
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length, -'.js'.length);
      const index = indexModules[name];
      const files = index ? ['figures', 'milestones', ...datasetNames()] : [name, 'vocabulary', 'figures', 'views'];
      for (const file of files) this?.addWatchFile?.(join(here, `${file}.json`));
      const code = index ? index((dataset) => `./data/${dataset}.json`) : resourceModule(name);
      return isFrozen ? frozenModule(code) : code;
    },
  };
}
