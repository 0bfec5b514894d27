import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({allErrors: true, allowUnionTypes: true, strictRequired: false});
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('dataset.schema.json', import.meta.url), 'utf8')));

/** @type {(resource: any) => boolean} */
const isDataset = (resource) => validate(resource);

/**
 * Everything that is wrong with a dataset, a line a finding, with file, row and value; nothing where all is well.
 * @param {string} name
 * @param {any} resource
 * @param {Record<string, Record<string, any>>} vocabulary
 * @returns {string[]}
 */
export function checkDataset(name, resource, vocabulary) {
  const file = `data/${name}.json`;
  if (!isDataset(resource)) return (validate.errors ?? []).flatMap((error) => describe(file, resource, error));
  const sources = new Set(resource.sources.map((/** @type {{name: string}} */ source) => source.name));
  const columns = resource.schema.fields.map((/** @type {{name: string}} */ field) => field.name);
  const keys = new Set();
  return resource.data.flatMap((/** @type {any} */ row, /** @type {number} */ index) => {
    const at = `${file}, row ${index + 1}`;
    const key = resource.schema.uniqueKeys[0].map((/** @type {string} */ column) => row[column]).join(' | ');
    const findings = [
      ...unknown('place', row.place, vocabulary.places),
      ...(row.item === null ? [] : unknown('item', row.item, {...vocabulary.items, ...vocabulary.places})),
      ...unknown('measure', row.measure, vocabulary.measures),
      ...unknown('unit', row.unit, vocabulary.units),
      ...unknown('source', row.source, vocabulary.sources),
      ...(sources.has(row.source) ? [] : [`source without entry in sources: ${row.source}`]),
      ...(keys.has(key) ? [`second row with the key ${key}`] : []),
      ...Object.keys(row).flatMap((column) => (columns.includes(column) ? [] : [`column without a field in the schema: ${column}`])),
      ...misfit(row, vocabulary),
      ...unstated(row),
    ];
    keys.add(key);
    return findings.map((finding) => `${at}: ${finding}`);
  });
}

/** @param {string} column @param {string} id @param {Record<string, unknown> | undefined} words */
const unknown = (column, id, words) => (words && Object.hasOwn(words, id) ? [] : [`unknown ${column}: ${id}`]);

const money = ['cny', 'hkd', 'usd'];
const durations = ['years', 'month', 'day', 'hour', 'minute'];
const parts = ['percent', 'one-third', 'one-sixth'];
const quantities = ['teu', 'tonne', 'kilometre', 'hectare', 'square-kilometre', 'square-metre', 'person-year', 'index'];
const prices = ['cny-per-mu', 'usd-per-square-foot'];
const others = ['times', 'percentage-point', 'position', 'rank', 'year'];
const counted = (/** @type {string} */ base) => ![money, durations, parts, quantities, prices, others].flat().includes(base);
const among =
  (/** @type {string[][]} */ ...bases) =>
  (/** @type {string} */ base) =>
    bases.flat().includes(base);

/** Whether a unit fits a kind of measure, by its base. */
const fits = {
  level: (/** @type {string} */ base) => among(money, quantities)(base) || counted(base),
  price: among(money, prices),
  count: counted,
  share: among(parts),
  growth: among(['percent', 'times']),
  change: (/** @type {string} */ base) => among(money, quantities, ['percentage-point', 'position'])(base) || counted(base),
  ratio: among(['percent', 'times']),
  rank: among(['rank']),
  duration: among(durations),
  year: among(['year']),
  forecast: among(['years']),
};

/** @param {{measure: string, unit: string}} row @param {Record<string, Record<string, any>>} vocabulary */
function misfit({measure, unit}, {measures, units}) {
  const kind = /** @type {keyof typeof fits | undefined} */ (measures?.[measure]?.kind);
  const base = units?.[unit]?.base;
  return kind && base && !fits[kind](base) ? [`unit ${unit} does not fit the ${kind} ${measure}`] : [];
}

/** Numbers in words: numerals, and what says a rank or a first trillion without one. */
const inWords = /[零一二三四五六七八九十百千两首半]|仅次于|领先|最高|突破万亿/;

/** A number of the report that its phrase does not hold, in digits or in words. @param {any} row */
function unstated({value, low, high, qualifier, stated}) {
  if (stated === null || qualifier === 'derived' || inWords.test(stated)) return [];
  const printed = [...stated.replaceAll(/(?<=\d)[,，](?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  const missing = [value ?? [low, high]].flat().filter((number) => !printed.includes(Math.abs(number)));
  return missing.map((number) => `${number} does not stand in “${stated}”`);
}

/**
 * @param {string} file
 * @param {any} resource
 * @param {import('ajv').ErrorObject} error
 */
function describe(file, resource, {instancePath, message, params}) {
  const [, row, column] = /^\/data\/(\d+)\/?(\w*)/.exec(instancePath) ?? [];
  if (row === undefined) return [`${file}${instancePath}: ${message}`];
  const value = column ? JSON.stringify(resource.data[Number(row)][column]) : JSON.stringify(params);
  return [`${file}, row ${Number(row) + 1}${column ? `, ${column}` : ''}: ${value} ${message}`];
}
