// The files of dist/data/: every resource as JSON, CSV and a module with types, the indices, and the data package.
import {readFileSync} from 'node:fs';
import {frozenModule, indexModules, isDataset, resourceModule, resourceNames} from './describe.js';
import {csvOf, dataPackage, jsonOf, publishedResources} from './publish.js';

/**
 * Paths within `dist/` and contents of all files.
 * @param {{version: string, homepage?: string}} about
 * @returns {{fileName: string, source: string}[]}
 */
export function packageFiles(about) {
  const files = publishedResources().flatMap(publishedFiles);
  const notice = readFileSync(new URL('../NOTICE', import.meta.url), 'utf8');
  return [
    ...files,
    ...index(),
    ...lookupIndices(),
    {fileName: 'data/datapackage.json', source: dataPackage(about)},
    {fileName: 'data/NOTICE', source: notice},
  ];
}

/**
 * A resource as a module, as JSON and as CSV; the JSON as a module has the same rows and words, plus the description.
 * @param {import('./describe.js').DescribedResource} resource
 * @returns {{fileName: string, source: string}[]}
 */
function publishedFiles(resource) {
  const {name} = resource;
  const type = isDataset(resource) ? 'Dataset' : `Table<${rowType(name)}>`;
  const files = [
    {fileName: `data/${name}.json`, source: jsonOf(resource)},
    {fileName: `data/${name}.json.d.ts`, source: declaration(`${type} & Description`)},
    {fileName: `data/${name}.csv`, source: csvOf(resource)},
  ];
  if (!resourceNames().includes(name)) return files;
  return [
    ...files,
    {fileName: `data/${name}.js`, source: frozenModule(resourceModule(name))},
    {fileName: `data/${name}.d.ts`, source: declaration(type)},
  ];
}

/** The row types of tables, from src/model/tables.ts. @type {Record<string, string>} */
const rowTypes = {
  'boundary-control-points': 'ControlPoint',
  'cooperation-zones': 'CooperationZone',
  figures: 'Figure',
  'innovation-platforms': 'InnovationPlatform',
  milestones: 'Milestone',
  'professional-access': 'ProfessionalAccess',
  sources: 'Source',
  vocabulary: 'Term',
};

/** @param {string} name */
function rowType(name) {
  const type = rowTypes[name];
  if (!type) throw new Error(`no type for the rows of ${name} (data/package-files.js, rowTypes)`);
  return type;
}

/** @param {string} type @param {string} [module] */
function declaration(type, module = 'tables') {
  const imported = type.match(/[A-Z]\w+/g)?.join(', ');
  return `import type {${imported}} from '../model/${module}.js';\ndeclare const resource: ${type};\nexport default resource;\n`;
}

/** Every resource by name, each in its own module, so that a bundler keeps only those that are used. */
function index() {
  const lines = resourceNames().map((name) => `export {default as ${camel(name)}} from './${name}.js';\n`);
  const types = ['Dataset', 'Description', 'Row', 'Table', 'Vocabulary', ...Object.values(rowTypes)];
  return [
    {fileName: 'data/index.js', source: lines.join('')},
    {fileName: 'data/index.d.ts', source: `${lines.join('')}export type {${types.join(', ')}} from '../model/tables.js';\n`},
  ];
}

/** The modules in which an element looks up the resource it needs; src/model/indices.ts has a type for each name. */
function lookupIndices() {
  return Object.entries(indexModules).flatMap(([name, codeOf]) => [
    {fileName: `data/${name}.js`, source: frozenModule(codeOf((resource) => `./${resource}.js`))},
    {fileName: `data/${name}.d.ts`, source: declaration(pascal(name), 'indices')},
  ]);
}

const pascal = (/** @type {string} */ name) => camel(`-${name}`);
const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
