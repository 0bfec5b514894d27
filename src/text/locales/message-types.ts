import type {ErrorCode, ErrorPlace} from '../../model/chart-error.js';
import type {LookupKind} from '../../model/lookup-error.js';
import type {Qualifier} from '../../model/row.js';

/** Chinese glyphs differ between the mainland and Hong Kong. */
export type Glyphs = 'Hans' | 'Hant';

/** The text of a chart's controls. */
export interface ToolbarMessages {
  /** How to use the keyboard. */
  readonly keys: string;
  readonly showTable: string;
  readonly menuButton: string;
  /** For requested content that takes a moment. */
  readonly loading: string;
  /** For requested content that could not be fetched. */
  readonly notLoaded: string;
  /** Said of a value when it becomes selected, and as long as it is; and when it no longer is. */
  readonly selected: string;
  readonly notSelected: string;
  /** Label for sorting a table by a column. */
  readonly sortBy: (column: string) => string;
  /** Said when a table has been sorted. */
  readonly sorted: Readonly<Record<'ascending' | 'descending', (column: string) => string>>;
  readonly notSorted: string;
  /** Said of an empty cell of a table. */
  readonly emptyCell: string;
  /** Name of the table. */
  readonly tableLabel: string;
}

/** The package's own text in one language; text that few readers need is fetched apart. Functions take what they name. */
export interface Messages extends ToolbarMessages {
  /** Regional glyphs of the typefaces for its Chinese characters. */
  readonly glyphs: Glyphs;
  /** Whether lines break at spaces, not between any two words. */
  readonly breaksAtSpaces: boolean;
  readonly fullStop: string;
  /** Joins sentences. */
  readonly sentences: (parts: readonly string[]) => string;
  readonly numbers: NumberStyle;
  /** Joins independent parts of a line; `list` joins items of one kind. */
  readonly phrases: (parts: readonly string[]) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly years: (first: string, last: string) => string;
  readonly year: (year: number) => string;
  readonly quarter: (year: string, quarter: string) => string;
  readonly month: (year: string, month: string) => string;
  readonly halfYear: (year: string, half: string) => string;
  readonly day: (year: string, month: string, day: string) => string;
  /** A span of anything but whole years; both ends already in words. */
  readonly span: (first: string, last: string) => string;
  readonly upTo: (last: string) => string;
  readonly since: (first: string) => string;
  /** For a number without a date: when its text was written. */
  readonly undated: (written: string) => string;
  readonly opened: (date: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Stands at the end of a list for all that it does not name. */
  readonly more: (count: number) => string;
  readonly about: (measure: string, places: readonly string[]) => string;
  readonly described: (what: string, values: string) => string;
  /** A value and what it belongs to: `3% (Shenzhen, 2022)`. */
  readonly valueOf: (value: string, name: string) => string;
  /** Alternative text of a plot, by its marks: what it is, and its axes, which are empty if it has none. */
  readonly altText: Readonly<Record<Exclude<MarkForm, 'crossing'>, (plot: DescribedPlot) => readonly [kind: string, axes: string]>>;
  readonly titled: (measure: string, unit: string) => string;
  readonly columns: Readonly<Record<ColumnHeading, string>>;
  /** All items together. */
  readonly total: string;
  /** For a comparison or exchange with a place. */
  readonly withPlace: (place: string) => string;
  /** For a rank only known to be worse, or better, than another. */
  readonly rankBeyond: (rank: string) => string;
  readonly rankWithin: (rank: string) => string;
  /** The rest of a whole when only some parts are stated. */
  readonly notStated: string;
  readonly preface: string;
  readonly closingChapter: string;
  readonly section: (section: string) => string;
  readonly figure: (number: string) => string;
  /** `place` is the place in the report; `source` is the one the report gives. */
  readonly inReport: (place: string, source: string | undefined) => string;
  readonly otherSources: (sources: readonly string[], all: boolean) => string;
  /** For a figure whose values are in no text; `source` is the one the report gives. */
  readonly pictureOnly: (source: string | undefined) => string;
  readonly ownData: string;
  readonly legend: Readonly<Record<LegendEntry, string>>;
  readonly crossing: (year: string, first: readonly string[], second: string) => string;
  /** Fetches the messages for failed charts. */
  readonly loadErrors: () => Promise<{readonly errors: ErrorMessages}>;
  /** Fetches the menu's text when it opens. */
  readonly loadMenu: () => Promise<{readonly menu: MenuMessages}>;
  /** Fetches the messages for failed lookups. */
  readonly loadLookup: () => Promise<{readonly lookup: LookupMessages}>;
}

/** A power of ten with a language's word for it, such as 10,000 and 万. */
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
  /** Whether the singular differs from the plural. */
  readonly hasSingular: boolean;
  /** Digits from zero as written in fractions, `三分之一`; empty if as elsewhere. */
  readonly fractionDigits: string;
}

export interface MenuMessages {
  readonly items: Readonly<Record<MenuItem, string>>;
  readonly groups: Readonly<Record<MenuGroup, string>>;
  /** Announced after an action. */
  readonly done: Readonly<Record<MenuOutcome, string>>;
  readonly failed: (message: string) => string;
}

/** An action in the menu. */
export type MenuItem =
  'listen' | 'csv' | 'csv-all' | 'json' | 'svg' | 'png' | 'copy-image' | 'embed' | 'embed-pinned' | 'gb-t-7714' | 'apa' | 'bibtex';

export type MenuGroup = 'hear' | 'save' | 'copy' | 'cite';

export type MenuOutcome =
  'copied' | 'noClipboard' | 'notCopied' | 'downloading' | 'downloadingInSandbox' | 'noDownload' | 'listening' | 'silent' | 'noSound';

/** Messages of charts that cannot be drawn as requested. */
export interface ErrorMessages {
  /** Where in a page's own data something is wrong, in parentheses; empty if nothing is known. */
  readonly at: (place: ErrorPlace) => string;
  /** `known` is empty if there is nothing to name; `at` is the place in the page's own data. */
  readonly messages: Readonly<Record<ErrorCode, (value: string, known: string, at: string) => string>>;
}

/** Messages of lookup elements that find nothing. `choices` is empty if there are none to name. */
export interface LookupMessages {
  readonly unknown: (kind: LookupKind, value: string, choices: string) => string;
  /** Nothing is named, or not enough to choose one of several. */
  readonly which: (kind: LookupKind, choices: string) => string;
}

/** The kind of mark that represents a row. */
export type MarkForm = 'line' | 'column' | 'crossing' | 'bar' | 'part' | 'fact' | 'event' | 'rank' | 'site';

/** The description of one plot; missing parts are empty. */
export interface DescribedPlot {
  readonly marks: number;
  readonly series: number;
  /** Names of its lines. */
  readonly names: readonly string[];
  readonly years: string;
  readonly measure: string;
  /** The smallest and largest values. */
  readonly range: string;
}

/** An explanation of a chart's marks. */
export type LegendEntry =
  'report' | 'hollow' | 'derived' | 'others' | 'bars' | 'signs' | 'computed' | 'schematic' | 'underConstruction' | 'gap';

/** What a table column contains. */
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
  | 'name'
  | 'kind'
  | 'opened'
  | 'details'
  | 'procedure'
  | 'location';
