import {rowColumns} from '../model/row-columns.js';
import type {Vocabulary} from '../model/vocabulary.js';
import {headingParts, type NamedColumn, namedColumns} from './headings.js';
import {NameIndex} from './name-index.js';
import {isMissing} from './plain-text.js';
import {isPeriod} from './read-period.js';
import type {HeaderCheck, SheetRow} from './sheet.js';

/** A column of numbers in a wide table, and what its heading says about them. */
export interface SeriesColumn {
  readonly index: number;
  readonly heading: string;
  readonly says: 'period' | 'place' | 'item' | 'measure';
  readonly name: string;
  readonly unit: string;
}

/** The columns of a table of numbers: one row a number or, with `series`, one column a series. */
export interface NumberColumns extends HeaderCheck {
  readonly named: readonly NamedColumn[];
  readonly series: readonly SeriesColumn[];
}

const names = rowColumns.map(({name}) => name);

/** Names of a dataset, to find their ids by. */
export class VocabularyIndex {
  readonly places: NameIndex;
  readonly items: NameIndex;
  readonly measures: NameIndex;
  readonly units: NameIndex;

  constructor({places, items, measures, units}: Vocabulary) {
    this.places = new NameIndex(places);
    this.items = new NameIndex({...places, ...items});
    this.measures = new NameIndex(measures);
    this.units = new NameIndex(units);
  }
}

/** What the headings of a sheet are, and which are missing. */
export function numberColumns(
  headings: readonly string[],
  rows: readonly SheetRow[],
  index: VocabularyIndex,
  hasUnit: boolean,
): NumberColumns {
  const named = withFirst(headings, rows, namedColumns(headings, names));
  const has = (...wanted: string[]) => named.some(({name}) => wanted.includes(name));
  const others = headings.flatMap((heading, at) =>
    heading.trim() === '' || named.some((column) => column.index === at) ? [] : [{heading, at}],
  );
  const isLong = has('value', 'low', 'high', 'measure');
  const series = isLong ? [] : others.map(({heading, at}) => seriesColumn(heading, at, has('place'), has('period'), index));
  const isWide = named.length > 0 && series.length > 0;
  const hasPeriod = has('period') || series.some(({says}) => says === 'period');
  const needed = isWide
    ? {period: hasPeriod}
    : {
        period: has('period'),
        place: has('place'),
        measure: has('measure'),
        value: has('value', 'low'),
        unit: has('unit') || hasUnit || named.some(({unit}) => unit !== ''),
      };
  const missing = Object.entries(needed).flatMap(([name, isThere]) => (isThere ? [] : [name]));
  return {named, series, missing, known: named.length + (isWide ? 0.5 : 0)};
}

/** A first column without a known heading is one of years if all its cells are. */
function withFirst(headings: readonly string[], rows: readonly SheetRow[], named: readonly NamedColumn[]): readonly NamedColumn[] {
  const [heading = ''] = headings;
  if (isPeriod(heading) || named.some(({index, name}) => index === 0 || ['period', 'value', 'measure'].includes(name))) return named;
  const cells = rows.map(({cells: [first]}) => first).filter((cell) => !isMissing(cell));
  const column = (name: string): NamedColumn => ({name, language: undefined, index: 0, heading, unit: ''});
  if (cells.length > 0 && cells.every(isPeriod)) return [column('period'), ...named];
  const others = headings.slice(1).filter((other) => other.trim() !== '');
  return others.length > 0 && others.every(isPeriod) ? [column('place'), ...named] : named;
}

/** What a heading says: a period if no column has any, or else a name, by default of a place. */
function seriesColumn(heading: string, at: number, hasPlace: boolean, hasPeriod: boolean, index: VocabularyIndex): SeriesColumn {
  const {text, unit} = headingParts(heading);
  const isUnit = unit !== '' && index.units.idsOf(unit).length > 0;
  const column = {index: at, heading, name: isUnit ? text : heading.trim(), unit: isUnit ? unit : ''};
  if (!hasPeriod && isPeriod(column.name)) return {...column, says: 'period'};
  const is = (kind: 'places' | 'measures' | 'items') => index[kind].idsOf(column.name).length > 0;
  if (!hasPlace && is('places')) return {...column, says: 'place'};
  if (is('measures')) return {...column, says: 'measure'};
  if (is('items')) return {...column, says: 'item'};
  return {...column, says: hasPlace ? 'measure' : 'place'};
}

/** The cells of named columns by name, those of one text in several languages together. */
export function cellsByName(cells: readonly unknown[], named: readonly NamedColumn[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const {name, language, index} of named) {
    if (language === undefined) row[name] = cells[index];
    else if (!isMissing(cells[index])) row[name] = {...(row[name] as object | undefined), [language]: cells[index]};
  }
  return row;
}
