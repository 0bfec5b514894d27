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
    const key = resource.schema.primaryKey.map((/** @type {string} */ column) => row[column]).join(' | ');
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
    ];
    keys.add(key);
    return findings.map((finding) => `${at}: ${finding}`);
  });
}

/** @param {string} column @param {string} id @param {Record<string, unknown> | undefined} words */
const unknown = (column, id, words) => (words && Object.hasOwn(words, id) ? [] : [`unknown ${column}: ${id}`]);

/** Units that fit a kind of measure, by their base. */
const basesOfKind = {
  level: ['teu', 'cny', 'hkd', 'usd'],
  share: ['percent'],
  growth: ['percent', 'times'],
  rank: ['rank'],
  year: ['year'],
  forecast: ['years'],
  count: ['city', 'site'],
};

/** @param {{measure: string, unit: string}} row @param {Record<string, Record<string, any>>} vocabulary */
function misfit({measure, unit}, {measures, units}) {
  const kind = /** @type {keyof typeof basesOfKind | undefined} */ (measures?.[measure]?.kind);
  const base = units?.[unit]?.base;
  return kind && base && !basesOfKind[kind].includes(base) ? [`unit ${unit} does not fit the ${kind} ${measure}`] : [];
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
