// Fills the lists in README.md that derive from the code and the data: `npm run docs`. Each list is between two comments.
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {ascending} from 'd3-array';
import {consumers} from '../test/consumers/consumers.js';

/**
 * @typedef {{name: string, description?: string, default?: string, type?: {text: string}}} Named
 * @typedef {{tagName?: string, name: string, description?: string, members?: Named[], cssParts?: Named[], cssProperties?: Named[], events?: Named[]}} Declaration
 * @typedef {{number: string | null, element: string, view: string | null, section: string}} Entry
 */

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {Declaration[]} */
const declarations = () => json('dist/custom-elements.json').modules.flatMap((/** @type {any} */ module) => module.declarations);

/** Views of an element in the order of its class, the default first; empty if there is only one. @param {Declaration} declaration */
function viewsOf({members = []}) {
  const text = members.find(({name}) => name === 'view')?.type?.text ?? '';
  return [...text.matchAll(/'([\w-]+)'/g)].map(([, view = '']) => view);
}

/** `1.1` for a figure, `table 3.1`, `§5.1` for a view that is neither. @param {Entry} entry */
const placeOf = ({number, section}) => number?.replace('图', '').replace('表', 'table ') ?? `§${section}`;

/** Sort key of an entry: chapter, section, number. @param {Entry} entry */
const order = ({number, section}) =>
  [...section.split('.'), ...(number ?? '').split('.')].map((part) => part.replace(/\D/g, '').padStart(3, '0')).join('.');

/** The first sentence of a description, without the places in the report. @param {string} [description] */
const summary = (description = '') =>
  (description.split('\n\n')[0] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ \([^)]*\b(figures?|tables?|sections?|report)\b[^)]*\)/g, '')
    .replace(/\.$/, '');

/** @param {readonly string[]} headings @param {readonly (readonly string[])[]} rows */
function table(headings, rows) {
  const cells = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {readonly string[]} */ row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(headings), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function elementsTable() {
  /** @type {Entry[]} */
  const entries = [...json('data/figures.json'), ...json('data/views.json')];
  const charts = declarations().filter(({tagName}) => entries.some(({element}) => element === tagName));
  const rows = charts.map((chart) => {
    const own = entries.filter(({element}) => element === chart.tagName);
    const views = viewsOf(chart);
    const inOrder = own.toSorted((a, b) => views.indexOf(a.view ?? '') - views.indexOf(b.view ?? ''));
    const first = own.map(order).toSorted()[0] ?? '';
    const cells = [
      `\`<${chart.tagName}>\``,
      views.map((view) => `\`${view}\``).join(', '),
      summary(chart.description),
      inOrder.map(placeOf).join(', '),
    ];
    return {first, cells};
  });
  const sorted = rows.toSorted((a, b) => ascending(a.first, b.first)).map(({cells}) => cells);
  const introduction = `${charts.length} elements draw the report’s ${json('data/figures.json').length} figures and tables, and some views besides. In the last column 1.1 is figure 1.1 and § a section, in the order of the views.`;
  return `${introduction}\n\n${table(['element', '`view`, the default first', 'what it shows', 'in the report'], sorted)}`;
}

const chartElement = () => declarations().find(({name}) => name === 'ChartElement');
const inCode = (/** @type {string} */ name) => `\`${name}\``;

/** Where the packed package was tried, with what a page of each loads up to its first chart. */
function toolchainsTable() {
  const {consumers: results} = json('test/consumers/results.json');
  const rows = consumers.map(({name, title, writes = ''}) => {
    const {versions, date, bytes} = results[name] ?? {};
    return [title, writes, versions ?? '', date ?? '', bytes ? `${Math.round(bytes / 1000)} kB` : ''];
  });
  return table(['toolchain', 'what you write besides the import', 'versions', 'tried', 'first chart'], rows);
}

/** The content between the comments of each name. @type {Record<string, () => string>} */
const lists = {
  elements: elementsTable,
  toolchains: toolchainsTable,
  events: () =>
    table(
      ['event', 'when'],
      (chartElement()?.events ?? []).map(({name, description = ''}) => [inCode(name), description]),
    ),
  parts: () =>
    table(
      ['part', 'what it is'],
      (chartElement()?.cssParts ?? []).map(({name, description = ''}) => [inCode(name), description]),
    ),
  properties: () =>
    table(
      ['custom property', 'what it sets', 'default'],
      (chartElement()?.cssProperties ?? []).map(({name, description = '', default: value}) => [
        inCode(name),
        description,
        value ? inCode(value) : '',
      ]),
    ),
};

/** A document with its lists filled in. @param {string} text */
export const filled = (text) =>
  text.replace(
    /(<!-- made by `npm run docs`: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, begin, name, end) => `${begin}\n${lists[name]?.()}\n${end}`,
  );

export const documents = ['README.md'];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of documents) writeFileSync(file, filled(readFileSync(file, 'utf8')));
}
