// Figures and vocabulary are no resources of the charts; whoever reads the CSV files wants them as tables, too.
import {readFileSync} from 'node:fs';
import {describedResource} from './describe.js';

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const field = (/** @type {string} */ name, /** @type {string} */ description, more = {}) => ({name, type: 'string', description, ...more});
const words = {type: 'object', languages: ['en', 'zh-Hans', 'zh-Hant']};
const required = {constraints: {required: true}};

/**
 * The figures and the vocabulary as resources.
 * @returns {import('./describe.js').DescribedResource[]}
 */
export function wordTables() {
  const {$schema, licenses, sources} = describedResource('gdp');
  const shared = {$schema, licenses, sources: sources.filter(({name}) => name === 'report'), figures: [], vocabulary: {}};
  return [
    {...shared, ...figures, data: readJson('figures')},
    {...shared, ...vocabulary, data: terms()},
  ];
}

const figures = {
  name: 'figures',
  title: 'The report’s figures and tables',
  titles: {en: 'The report’s figures and tables', 'zh-Hans': '报告图表目录', 'zh-Hant': '報告圖表目錄'},
  description: 'Every figure and table of the report: caption, source, section, chart element, and how much of it can be drawn.',
  schema: {
    fields: [
      field('number', 'Number in the report, such as 图4.15 or 表6.1.', {constraints: {required: true, unique: true}}),
      field('section', 'Section of the report.', required),
      field('element', 'The custom element that draws it.', required),
      field('view', 'The view of the element; empty where it has one only.'),
      field('dataset', 'The resource with its data; empty where neither the report’s text nor another publisher has any.'),
      field('caption', 'Caption.', words),
      field('source', 'Source as the report gives it.', words),
      field('coverage', 'How much of the picture the report’s text alone lets one redraw: full, partial or none.', required),
      field('withOthers', 'The same, together with other publishers’ figures.', required),
    ],
    missingValues: [''],
    uniqueKeys: [['number']],
  },
};

const vocabulary = {
  name: 'vocabulary',
  title: 'The words of the data',
  titles: {en: 'The words of the data', 'zh-Hans': '数据用词表', 'zh-Hant': '數據用詞表'},
  description: 'Every id of the datasets with its name in three languages; for measures their kind, for units their base and factor.',
  schema: {
    fields: [
      field('vocabulary', 'places, items, measures, units, sources, topics or categories.', required),
      field('id', 'The id that stands in the rows.', required),
      field('name', 'Its name.', words),
      field('kind', 'What kind of number a measure is.'),
      field('of', 'The measure of which this one is another level or basis.'),
      field('base', 'The unit to which a unit is converted.'),
      field('factor', 'value × factor is a number of the base unit.', {type: 'number'}),
    ],
    missingValues: [''],
    uniqueKeys: [['vocabulary', 'id']],
  },
};

function terms() {
  return Object.entries(readJson('vocabulary')).flatMap(([kind, entries]) =>
    Object.entries(entries).map(([id, {en, 'zh-Hans': hans, 'zh-Hant': hant, kind: measured, of, base, factor}]) => ({
      vocabulary: kind,
      id,
      name: {en, 'zh-Hans': hans, 'zh-Hant': hant},
      kind: measured,
      of,
      base,
      factor,
    })),
  );
}
