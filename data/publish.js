// What the package publishes from data/: each resource as JSON and CSV, and one description of all CSV files.
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {csvFormatRows} from 'd3-dsv';
import {csvCell, csvColumns, languageHeading, listSeparator} from '../src/model/csv-dialect.js';
import {describedResource, resourceNames} from './describe.js';
import {wordTables} from './word-tables.js';

/** @typedef {import('./describe.js').DescribedResource} Resource */
/** @typedef {import('./describe.js').Field & {languages?: string[], delimiter?: string, itemType?: string}} Column */

const list = {type: 'list', itemType: 'string', delimiter: listSeparator};

/**
 * The columns of the CSV file: words get one column per language, lists get a delimiter.
 * @param {Resource} resource
 * @returns {{field: Column, column: import('../src/model/csv-dialect.js').CsvColumn}[]}
 */
const columns = ({schema}) =>
  schema.fields.flatMap((/** @type {Column} */ {languages, ...field}) => {
    const type = field.type === 'array' ? list : languages ? {type: 'string'} : {};
    return csvColumns(field.name, languages).map((column) => ({column, field: inLanguage({...field, ...type}, column)}));
  });

/** A column in one language, with its own heading and description. @param {Column} field @param {{heading: string, language?: string}} column */
function inLanguage(field, {heading, language}) {
  if (!language) return field;
  const rest = Object.fromEntries(Object.entries(field).filter(([key]) => key !== 'name'));
  return /** @type {Column} */ ({...rest, description: `${field.description.replace(/\.$/, '')} (${language}).`, name: heading});
}

/** Keys by their columns in the CSV file; for words, the English columns. @param {Resource['schema']} schema */
function uniqueColumns({fields, uniqueKeys}) {
  const isWords = (/** @type {string} */ column) => fields.some((/** @type {Column} */ field) => field.name === column && field.languages);
  return uniqueKeys
    ? {uniqueKeys: uniqueKeys.map((key) => key.map((column) => (isWords(column) ? languageHeading(column, 'en') : column)))}
    : {};
}

/** @param {Resource} resource */
export function csvOf(resource) {
  const table = columns(resource).map(({column}) => column);
  const rows = resource.data.map((row) => table.map((column) => csvCell(row, column)));
  return `${csvFormatRows([table.map(({heading}) => heading), ...rows])}\n`;
}

/** A resource as JSON, one row per line. @param {Resource} resource */
export function jsonOf({data, ...description}) {
  const rows = data.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(description, null, 1).slice(0, -2)},\n "data": [\n${rows}\n]}\n`;
}

/**
 * One of the published resources, with its words.
 * @param {string} name
 * @returns {Resource | undefined}
 */
export const publishedResource = (name) =>
  resourceNames().includes(name) ? describedResource(name) : wordTables().find((table) => table.name === name);

/** Everything that is published, as resources with their words. @returns {Resource[]} */
export const publishedResources = () => [...resourceNames().map(describedResource), ...wordTables()];

/**
 * The description of a CSV file, with its size and hash.
 * @param {Resource} resource
 */
function csvResource(resource) {
  const {$schema, name, title, titles, description, licenses, sources, schema} = resource;
  const csv = csvOf(resource);
  return {
    $schema,
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    titles,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    licenses,
    sources,
    schema: {...schema, fields: columns(resource).map(({field}) => field), ...uniqueColumns(schema)},
  };
}

/**
 * The data package of all CSV files.
 * @param {{version: string, homepage?: string}} about
 */
export function dataPackage({version, homepage}) {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'szhk-charts',
    title: 'Data of the report Shenzhen–Hong Kong Cooperation: Review and Integration in the New Era',
    description:
      'Every number, dated event and table of the report, with the place that states it, and series of other publishers around them.',
    version,
    homepage,
    licenses: [{path: 'NOTICE', title: 'Facts with attribution; the terms of each publisher stand in the sources'}],
    contributors: [
      {title: 'PHBS Think Tank (北大汇丰智库)', organization: 'Peking University HSBC Business School', roles: ['author of the report']},
    ],
    keywords: ['Shenzhen', 'Hong Kong', 'Greater Bay Area', 'economy', 'statistics'],
    resources: publishedResources().map(csvResource),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
