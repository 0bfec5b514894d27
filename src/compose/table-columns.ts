import {html, type TemplateResult} from 'lit';
import type {Row} from '../model/dataset.js';
import type {Wording} from '../text/wording.js';
import type {DatasetComposition} from './request.js';
import type {Composition} from './subjects.js';
import type {TableComposition} from './table.js';

/** A column of the table under a chart. */
export interface TableColumn {
  readonly heading: string;
  readonly isNumber: boolean;
  readonly cell: (row: unknown) => TemplateResult | string;
  /** What its rows are sorted by. */
  readonly order: (row: unknown) => string | number;
}

/** The columns of what is shown, the last one with the place that states each row. */
export function tableColumns(content: Composition, wording: Wording): TableColumn[] {
  return content.kind === 'table' ? columnsOfView(content, wording) : datasetColumns(content, wording);
}

/** Columns that tell nothing apart are left out; a unit that all values have stands in the heading. */
function datasetColumns({rows}: DatasetComposition, wording: Wording): TableColumn[] {
  const {messages, language} = wording;
  const {columns: headings} = messages;
  const units = new Set(rows.map(({unit}) => unit));
  const [unit = ''] = units;
  const unitOf = (id: string) => wording.unit(id)[language];
  const heading = units.size === 1 ? messages.titled(headings.value, unitOf(unit)) : headings.value;
  const withItem = rows.some(({item}) => item !== null);
  const withMeasure = new Set(rows.map(({measure}) => measure)).size > 1;
  return [
    textColumn(
      headings.period,
      (row) => wording.periodOf(row),
      (row) => row.period,
    ),
    textColumn(headings.place, ({place}) => wording.place(place)),
    ...(withItem ? [textColumn(headings.item, ({item}) => (item === null ? '' : wording.item(item)))] : []),
    ...(withMeasure ? [textColumn(headings.measure, ({measure}) => wording.measure(measure))] : []),
    valueColumn(heading, wording),
    ...(units.size === 1 ? [] : [textColumn(headings.unit, (row) => unitOf(row.unit))]),
    textColumn(headings.qualifier, ({qualifier}) => messages.qualifiers[qualifier]),
    sourceColumn((row) => row as Row, wording),
  ];
}

/** A column of words; sorted by them unless `order` says otherwise. */
const textColumn = (heading: string, cell: (row: Row) => string, order = cell): TableColumn => ({
  heading,
  isNumber: false,
  cell: (row) => cell(row as Row),
  order: (row) => order(row as Row),
});

const valueColumn = (heading: string, wording: Wording): TableColumn => ({
  heading,
  isNumber: true,
  cell: (row) => {
    const {value, unit} = row as Row;
    return html`<data value=${value ?? ''} data-unit=${unit}>${wording.exactNumber(row as Row)}</data>`;
  },
  order: (row) => {
    const {value, low} = row as Row;
    return wording.baseValue({...(row as Row), value: value ?? low ?? NaN});
  },
});

function columnsOfView({view, chart}: TableComposition, wording: Wording): TableColumn[] {
  const columns = view.columns.map(({heading, cell, number, order}): TableColumn => ({
    heading: wording.messages.columns[heading],
    isNumber: number !== undefined,
    cell: (row) => (number ? html`<data value=${number(row)}>${cell(row, wording)}</data>` : cell(row, wording)),
    order: order ?? number ?? ((row) => cell(row, wording)),
  }));
  return [...columns, sourceColumn((row) => chart.sourceOf(row), wording)];
}

type Stated = Pick<Row, 'source' | 'section' | 'stated'> & Partial<Pick<Row, 'note'>>;

/** The publisher; for the report also the section and the phrase that states the row. */
const sourceColumn = (sourceOf: (row: unknown) => Stated, wording: Wording): TableColumn => ({
  heading: wording.messages.columns.source,
  isNumber: false,
  order: (row) => {
    const {source, section} = sourceOf(row);
    return `${wording.source(source)} ${section ?? ''}`;
  },
  cell: (row) => {
    const {source, section, stated, note} = sourceOf(row);
    const where = section === null ? '' : ` (${wording.section(section)})`;
    const phrase = stated === null ? '' : html` <q lang="zh-Hans">${stated}</q>`;
    return html`${wording.source(source)}${where}${phrase}${note ? html`<br /><small>${note[wording.language]}</small>` : ''}`;
  },
});
