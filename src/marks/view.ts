import type {Dataset} from '../model/dataset.js';
import type {Row} from '../model/row.js';
import type {Table} from '../model/tables.js';
import type {ColumnHeading, LegendEntry} from '../text/locales/message-types.js';
import type {Wording} from '../text/wording.js';
import type {PlotOptions} from './plot.js';

/** What a page asks a chart for, checked. */
export interface Settings {
  /** Places to draw, as ids or plain names of own rows; the view's own when not set. */
  readonly places?: readonly string[] | undefined;
  /** First year to draw. */
  readonly from?: number | undefined;
  /** Last year to draw. */
  readonly to?: number | undefined;
  /** The one year of a view that shows a single year. */
  readonly year?: number | undefined;
  /** Whether the rows are the page’s own: then a view draws all that have its measures. */
  readonly ownRows?: boolean | undefined;
}

/** Where a plot is drawn: its size in pixels, the reader's words, and what the page asked for. */
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
  /** Places drawn when the page names none; all when not set. */
  readonly places?: readonly string[];
  /** Whether anything but lines over years is drawn, for the words under the chart. */
  readonly bars?: boolean;
  /** Whether the view shows a single year, chosen with `Settings.year`. */
  readonly oneYear?: boolean;
  /** Of the rows with these measures, places and years, those that the view draws; all when not set. */
  readonly select?: (rows: readonly Row[], settings: Settings) => readonly Row[];
  /** Pixels that the plots need at least; any room will do when not set. */
  readonly height?: (rows: readonly Row[], context: DrawContext) => number;
  /** One plot, or several small ones from top to bottom. Pure: no document, no clock. They may be higher than the context says. */
  readonly draw: (rows: readonly Row[], context: DrawContext) => readonly PlotOptions[];
}

/** A dataset of numbers and the ways of drawing it; the first view is the default. */
export interface Chart {
  /** The tag, by which a dataset’s figures are told apart when several elements draw it. */
  readonly element: string;
  readonly dataset: Dataset;
  readonly views: Readonly<Record<string, View>>;
}

// What takes a row is a method, so that a chart of some row type is a chart of unknown rows to those who only hand rows on.

/** A column of a table of words. */
export interface ViewColumn<R> {
  /** Heading, a word of the frame. */
  readonly heading: ColumnHeading;
  cell(this: void, row: R, wording: Wording): string;
  /** The number that the cell writes, for those who read it by machine. */
  number?(this: void, row: R): number;
  /** What its rows are sorted by, where that is not what the cell says. */
  order?(this: void, row: R): string | number;
}

/** What a page's own row of a table must or may have in a column. */
export type FieldKind = 'text' | 'words' | 'number' | 'date' | 'texts' | 'wordsList';

/** One way of showing a table. */
export interface TableView<R> {
  readonly columns: readonly ViewColumn<R>[];
  /** Of the rows of these places and years, those shown; all when not set. */
  select?(this: void, rows: readonly R[]): readonly R[];
  /** Pixels that the picture needs at least. */
  height?(this: void, rows: readonly R[], context: DrawContext): number;
  /** The picture; where there is none, the table itself is what is shown. */
  draw?(this: void, rows: readonly R[], context: DrawContext): readonly PlotOptions[];
  /** How its marks are to be read. */
  readonly legend?: LegendEntry;
}

/** A table of events, places or words and the ways of showing it; the first view is the default. */
export interface TableChart<R = unknown> {
  readonly element: string;
  readonly table: Table<R>;
  readonly views: Readonly<Record<string, TableView<R>>>;
  /** The columns of a page's own rows; one that ends with `?` may be left out. */
  readonly fields: Readonly<Record<string, FieldKind | `${FieldKind}?`>>;
  /** Ids of the places of a row; a table without places cannot be narrowed to some. */
  placesOf?(this: void, row: R): readonly string[];
  /** When a row happened. */
  periodOf?(this: void, row: R): string;
  sourceOf(this: void, row: R): {readonly source: string; readonly section: string | null; readonly stated: string | null};
}
