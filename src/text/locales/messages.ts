import type {Qualifier} from '../../model/dataset.js';

/** The few words that the frame itself says. A function takes what it must name. */
export interface Messages {
  /** Parts of a line of their own standing; `list` is for things of one kind. */
  readonly phrases: (parts: readonly string[]) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly years: (first: string, last: string) => string;
  readonly year: (year: number) => string;
  readonly quarter: (year: string, quarter: string) => string;
  readonly month: (year: string, month: string) => string;
  readonly halfYear: (year: string, half: string) => string;
  readonly day: (year: string, month: string, day: string) => string;
  /** A span of anything but whole years, its ends already in words. */
  readonly span: (first: string, last: string) => string;
  readonly upTo: (last: string) => string;
  readonly since: (first: string) => string;
  /** Of a number without a date: when the text that states it was written. */
  readonly undated: (written: string) => string;
  readonly opened: (date: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly about: (measure: string, places: readonly string[]) => string;
  readonly described: (what: string, values: string) => string;
  /** A value and what it is of: `3% (Shenzhen, 2022)`. */
  readonly valueOf: (value: string, name: string) => string;
  /** What a plot is, by its marks, for those who do not see it. */
  readonly describe: Readonly<Record<Exclude<MarkForm, 'crossing'>, (plot: DescribedPlot) => string>>;
  /** What kind of thing a chart is to the ear. */
  readonly chart: string;
  /** How to read a chart by keys. */
  readonly keys: string;
  readonly titled: (measure: string, unit: string) => string;
  readonly columns: Readonly<Record<ColumnHeading, string>>;
  /** All items together. */
  readonly total: string;
  /** Of a comparison or exchange with a place. */
  readonly withPlace: (place: string) => string;
  /** Of a rank that is only known to be worse, or better, than one. */
  readonly rankBeyond: (rank: string) => string;
  readonly rankWithin: (rank: string) => string;
  /** What is left of a whole when only some parts are stated. */
  readonly notStated: string;
  readonly showTable: string;
  /** The button of the menu. */
  readonly menu: string;
  /** Of something that was asked for and could not be fetched. */
  readonly notLoaded: string;
  readonly preface: string;
  readonly closingChapter: string;
  readonly section: (section: string) => string;
  readonly figure: (number: string) => string;
  /** `place` says where in the report; `source` is the one that the report gives. */
  readonly inReport: (place: string, source: string | undefined) => string;
  readonly otherSources: (sources: readonly string[], all: boolean) => string;
  /** Of a figure whose values are in no text; `source` is the one that the report gives. */
  readonly pictureOnly: (source: string | undefined) => string;
  readonly ownData: string;
  readonly legend: Readonly<Record<LegendEntry, string>>;
  readonly crossing: (year: string, first: readonly string[], second: string) => string;
  readonly errors: Readonly<Record<ErrorCode, (value: string, known: string) => string>>;
}

/** What kind of mark stands for a row. */
export type MarkForm = 'line' | 'column' | 'crossing' | 'bar' | 'part' | 'fact' | 'event' | 'rank' | 'site';

/** What is told of one plot; what it does not have is empty. */
export interface DescribedPlot {
  readonly marks: number;
  readonly series: number;
  /** What its lines are called. */
  readonly names: readonly string[];
  readonly years: string;
  readonly measure: string;
  /** The least and the largest value. */
  readonly range: string;
}

/** What is said of the marks of a chart. */
export type LegendEntry =
  'report' | 'hollow' | 'derived' | 'others' | 'bars' | 'signs' | 'computed' | 'schematic' | 'underConstruction' | 'gap';

/** What a column of a table holds. */
export type ColumnHeading =
  | 'period'
  | 'place'
  | 'item'
  | 'measure'
  | 'value'
  | 'unit'
  | 'qualifier'
  | 'source'
  | 'date'
  | 'event'
  | 'places'
  | 'topic'
  | 'name'
  | 'kind'
  | 'opened'
  | 'details'
  | 'procedure'
  | 'location';

/** What can be wrong with what a page asks for. */
export type ErrorCode =
  | 'unknown-view'
  | 'unknown-place'
  | 'unknown-year'
  | 'no-rows'
  | 'place-without-data'
  | 'unreadable-row'
  | 'second-row'
  | 'unknown-unit'
  | 'unknown-measure'
  | 'not-data'
  | 'http-status'
  | 'timeout'
  | 'network'
  | 'cannot-draw';
