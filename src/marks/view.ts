import type {Dataset} from '../model/dataset.js';
import type {Row} from '../model/row.js';
import type {Table} from '../model/tables.js';
import type {ColumnHeading, LegendEntry} from '../text/locales/message-types.js';
import type {Wording} from '../text/wording.js';
import type {PlotOptions} from './plot.js';

/** Validated settings from the page. */
export interface Settings {
  /** Places to draw, as IDs or plain names in own rows; the view's own if not set. */
  readonly places?: readonly string[] | undefined;
  /** First year to draw. */
  readonly from?: number | undefined;
  /** Last year to draw. */
  readonly to?: number | undefined;
  /** The one year of a view that shows a single year. */
  readonly year?: number | undefined;
  /** Whether rows are not the package’s; if so, a view draws all that have its measures. */
  readonly foreignRows?: boolean | undefined;
}

/** Context of a plot: its size in pixels, the reader's wording, and what the page asked for. */
export interface DrawContext {
  readonly width: number;
  readonly height: number;
  readonly wording: Wording;
  readonly settings: Settings;
}

/** One way of drawing a dataset. */
export interface View {
  /** Measures drawn, the main one first. */
  readonly measures: readonly string[];
  /** Places drawn when the page names none; all if not set. */
  readonly places?: readonly string[];
  /** Whether it draws no lines over time, for the words under the chart. */
  readonly bars?: boolean;
  /** Whether the view shows a single year, chosen with `Settings.year`. */
  readonly oneYear?: boolean;
  /** Rows that the view draws, of those with these measures, places, and years; all if not set. */
  readonly select?: (rows: readonly Row[], settings: Settings) => readonly Row[];
  /** Minimum height of the plots in pixels; that of a simple chart if not set. */
  readonly height?: (rows: readonly Row[], context: DrawContext) => number;
  /** One plot, or several small ones from top to bottom. Pure: no document, no clock. They can be taller than the context says. */
  readonly draw: (rows: readonly Row[], context: DrawContext) => readonly PlotOptions[];
}

/** A dataset of numbers and the ways of drawing it; the first view is the default. */
export interface Chart {
  /** The tag, which tells a dataset’s figures apart when several elements draw it. */
  readonly element: string;
  readonly dataset: Dataset;
  readonly views: Readonly<Record<string, View>>;
}

// Members that take a row are methods, so that code that only passes rows on can treat any chart as one of unknown rows.

/** A column of a text table. */
export interface ViewColumn<R> {
  /** Heading, an entry of the messages. */
  readonly heading: ColumnHeading;
  cell(this: void, row: R, wording: Wording): string;
  /** Whether it is left out of what is said of a row beside its mark. */
  readonly isOnlyInTable?: boolean;
  /** The number that the cell shows, in machine-readable form. */
  number?(this: void, row: R): number;
  /** What its rows are sorted by, if not by what the cell says. */
  order?(this: void, row: R): string | number;
}

/** What a page's own table row must or can have in a column. */
export type FieldKind = 'text' | 'words' | 'number' | 'date' | 'texts' | 'wordsList';

/** One way of showing a table. */
export interface TableView<R> {
  readonly columns: readonly ViewColumn<R>[];
  /** Rows of the dataset that it shows, before places and years are chosen; all if not set, and all of a page’s own. */
  select?(this: void, rows: readonly R[]): readonly R[];
  /** Minimum picture height in pixels. */
  height?(this: void, rows: readonly R[], context: DrawContext): number;
  /** The picture; if there is none, the table itself is shown. */
  draw?(this: void, rows: readonly R[], context: DrawContext): readonly PlotOptions[];
  /** How to read its marks. */
  readonly legend?: LegendEntry;
}

/** A table of events, places or words and the ways of showing it; the first view is the default. */
export interface TableChart<R = unknown> {
  readonly element: string;
  readonly table: Table<R>;
  readonly views: Readonly<Record<string, TableView<R>>>;
  /** The columns of a page's own rows; one that ends with `?` is optional. */
  readonly fields: Readonly<Record<string, FieldKind | `${FieldKind}?`>>;
  /** The ids that a column chooses from. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** The least and the greatest number that a column can have. */
  readonly bounds?: Readonly<Record<string, readonly [number, number]>>;
  /** IDs of a row's places; a table without places cannot be filtered by place. */
  placesOf?(this: void, row: R): readonly string[];
  /** When a row happened. */
  periodOf?(this: void, row: R): string;
}
