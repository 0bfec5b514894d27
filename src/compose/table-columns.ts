import type {Row} from '../model/row.js';
import type {Wording} from '../text/wording.js';
import type {Composition, DatasetComposition, TableComposition} from './composition.js';
import {type Stated, statedOf} from './rows.js';

/** The content of a table cell. */
export interface TableCell {
  readonly text: string;
  /** The machine-readable value: a number, empty for a range; and the unit of the row, if it has one. */
  readonly data?: {readonly value: number | ''; readonly unit?: string};
  /** Phrase from the report, in its own language. */
  readonly phrase?: string;
  readonly note?: string;
}

/** A column of the table under a chart. */
export interface TableColumn {
  readonly heading: string;
  readonly isNumber: boolean;
  /** Whether it contains more than plain text. */
  readonly isRich: boolean;
  readonly cell: (row: unknown) => TableCell;
  /** The sort key of a row. */
  readonly order: (row: unknown) => string | number;
}

/** The table's columns; the last one says where each row is stated. */
export function tableColumns(composition: Composition, wording: Wording): TableColumn[] {
  return composition.kind === 'table' ? columnsOfView(composition, wording) : datasetColumns(composition, wording);
}

/** Omits columns that distinguish nothing; a unit that all values share goes in the heading. */
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

/** A text column; sorted by its text unless `order` is set. */
const textColumn = (heading: string, cell: (row: Row) => string, order = cell): TableColumn => ({
  heading,
  isNumber: false,
  isRich: false,
  cell: (row) => ({text: cell(row as Row)}),
  order: (row) => order(row as Row),
});

const valueColumn = (heading: string, wording: Wording): TableColumn => ({
  heading,
  isNumber: true,
  isRich: false,
  cell: (row) => {
    const {value, unit} = row as Row;
    return {text: wording.exactNumber(row as Row), data: {value: value ?? '', unit}};
  },
  order: (row) => {
    const {value, low} = row as Row;
    return wording.baseValue({...(row as Row), value: value ?? low ?? NaN});
  },
});

function columnsOfView({view}: TableComposition, wording: Wording): TableColumn[] {
  const columns = view.columns.map(({heading, cell, number, order}): TableColumn => ({
    heading: wording.messages.columns[heading],
    isNumber: number !== undefined,
    isRich: false,
    cell: (row) => ({text: cell(row, wording), ...(number ? {data: {value: number(row)}} : {})}),
    order: order ?? number ?? ((row) => cell(row, wording)),
  }));
  return [...columns, sourceColumn(statedOf, wording)];
}

/** The publisher; for the report also the section and the phrase that states the row. */
const sourceColumn = (sourceOf: (row: unknown) => Stated & Partial<Pick<Row, 'note'>>, wording: Wording): TableColumn => ({
  heading: wording.messages.columns.source,
  isNumber: false,
  isRich: true,
  order: (row) => {
    const {source, section} = sourceOf(row);
    return `${wording.source(source)} ${section ?? ''}`;
  },
  cell: (row) => {
    const {source, section, stated, note} = sourceOf(row);
    const where = section === null ? '' : ` (${wording.section(section)})`;
    return {
      text: wording.source(source) + where,
      ...(stated === null ? {} : {phrase: stated}),
      ...(note ? {note: note[wording.language]} : {}),
    };
  },
});
