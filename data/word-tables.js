// Figures and vocabulary are not resources of the charts, but readers of the CSV files also want them as tables.
import {ascending} from 'd3-array';
import {describedResource, readJson, resourceNames} from './describe.js';

const field = (/** @type {string} */ name, /** @type {string} */ description, more = {}) => ({name, type: 'string', description, ...more});
const words = {type: 'object', languages: ['en', 'zh-Hans', 'zh-Hant']};
const required = {constraints: {required: true}};

/**
 * The figures and the vocabulary as resources.
 * @returns {import('./describe.js').DescribedResource[]}
 */
export function wordTables() {
  const {$schema, licenses, sources} = describedResource('gdp');
  const report = sources.filter(({name}) => name === 'report');
  const shared = {$schema, type: 'table', mediatype: 'application/json', licenses, sources: report, figures: [], vocabulary: {}};
  return [
    {...shared, ...figures, data: readJson('figures.json')},
    {...shared, ...publishers, data: sourcesOfAll()},
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
      field('element', 'The custom element that draws it, or is to draw it; the README lists those that there are.', required),
      field('view', 'The view of the element; empty where it has one only.'),
      field('dataset', 'The resource with its data; empty where neither the report’s text nor another publisher has any.'),
      field('caption', 'Caption.', words),
      field('source', 'Source as the report gives it.', words),
      field('subject', 'What is drawn, in a few words.', words),
      field('finding', 'What the complete figure shows, in a sentence.', words),
      field('notes', 'What the report notes under it, or what is to be known.', {...words, type: 'array'}),
      field('coverage', 'How much of the picture the report’s text alone lets one redraw: full, partial or none.', required),
      field('withOthers', 'The same, together with other publishers’ figures.', required),
      field('expects', 'Measures and units in which a page gives the numbers that the report prints only as a picture: measure:unit.', {
        type: 'array',
      }),
    ],
    missingValues: [''],
    uniqueKeys: [['number']],
  },
};

const publishers = {
  name: 'sources',
  title: 'Publishers of the data',
  titles: {en: 'Publishers of the data', 'zh-Hans': '数据来源', 'zh-Hant': '數據來源'},
  description: 'Every source of the datasets: title, publisher, address, year, terms, and how the figures came from there.',
  schema: {
    fields: [
      field('name', 'The id that stands in the column source.', {constraints: {required: true, unique: true}}),
      field('title', 'Title of the publication.', required),
      field('publisher', 'Who publishes it.', required),
      field('path', 'Address, where one is known.'),
      field('year', 'Year of publication, or the last year of a running series.', {type: 'integer'}),
      field('terms', 'Terms of use.', required),
      field('note', 'Whether it is a secondary source, and what is to be known.'),
    ],
    missingValues: [''],
    uniqueKeys: [['name']],
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

function sourcesOfAll() {
  const all = resourceNames().flatMap((name) => readJson(`${name}.json`).sources);
  const byName = new Map(all.map((source) => [source.name, source]));
  return [...byName.values()].sort((a, b) => ascending(a.name, b.name));
}

function terms() {
  return Object.entries(readJson('vocabulary.json')).flatMap(([kind, entries]) =>
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
