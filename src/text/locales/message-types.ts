import type {ErrorCode} from '../../model/chart-error.js';
import type {LookupKind} from '../../model/lookup-error.js';
import type {Qualifier} from '../../model/row.js';

/** What a chart says of itself and of its buttons. */
export interface ToolbarMessages {
  /** What kind of thing a chart is to the ear. */
  readonly chart: string;
  /** How to read a chart by keys. */
  readonly keys: string;
  readonly showTable: string;
  readonly menuButton: string;
  /** Of something that was asked for and could not be fetched. */
  readonly notLoaded: string;
  /** Before what is said of a value. */
  readonly selected: string;
  /** How a table is sorted by a column. */
  readonly sortBy: (column: string) => string;
  /** What the table is called. */
  readonly tableLabel: string;
}

/** Everything that the package itself says in one language. A function takes what it must name. */
export interface Messages extends ToolbarMessages {
  /** Whether lines break at spaces, not between any two words. */
  readonly breaksAtSpaces: boolean;
  readonly fullStop: string;
  /** Sentences after one another. */
  readonly sentences: (parts: readonly string[]) => string;
  readonly numbers: NumberStyle;
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
  readonly altText: Readonly<Record<Exclude<MarkForm, 'crossing'>, (plot: DescribedPlot) => string>>;
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
  /** Fetches what the menu says, when it is opened. */
  readonly loadMenu: () => Promise<{readonly menu: MenuMessages}>;
  /** Fetches what is said if something is looked up in vain. */
  readonly loadLookup: () => Promise<{readonly lookup: LookupMessages}>;
}

/** A power of ten with the word that a language has for it, such as 10,000 and 万. */
export interface Scale {
  readonly factor: number;
  readonly word: string;
}

/** How a language writes numbers. */
export interface NumberStyle {
  /** The largest first. */
  readonly scales: readonly Scale[];
  /** Between a number and the word of its scale. */
  readonly scaleSpace: string;
  /** Between the word of a scale and a unit. */
  readonly unitSpace: string;
  /** Whether one thing is counted in another form than several. */
  readonly hasSingular: boolean;
  /** Digits from zero as they are written in fractions, `三分之一`; empty if as everywhere. */
  readonly fractionDigits: string;
}

export interface MenuMessages {
  readonly items: Readonly<Record<MenuItem, string>>;
  readonly groups: Readonly<Record<MenuGroup, string>>;
  /** Said after something was done. */
  readonly done: Readonly<Record<MenuOutcome, string>>;
  readonly failed: (message: string) => string;
}

/** A thing that can be done from the menu. */
export type MenuItem =
  'listen' | 'csv' | 'csv-all' | 'json' | 'svg' | 'png' | 'copy-image' | 'embed' | 'embed-pinned' | 'gb-t-7714' | 'apa' | 'bibtex';

export type MenuGroup = 'hear' | 'save' | 'copy' | 'cite';

export type MenuOutcome = 'copied' | 'saved' | 'listening' | 'silent' | 'noSound' | 'noClipboard';

/** What elements that look something up say if they do not find it. `choices` is empty if there are none to name. */
export interface LookupMessages {
  readonly unknown: (kind: LookupKind, value: string, choices: string) => string;
  /** Nothing is named, or too little for one of several to be meant. */
  readonly which: (kind: LookupKind, choices: string) => string;
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
