import type {PlotOptions} from '@observablehq/plot';
import type {Dataset, Row} from './dataset.js';
import type {Wording} from './text/wording.js';

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
}

/** Where a plot is drawn: its size in pixels, the reader's words, and what the page asked for. */
export interface Room {
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
  /** Whether bars rather than lines are drawn, for the words under the chart. */
  readonly bars?: boolean;
  /** Whether the view shows a single year, chosen with `Settings.year`. */
  readonly oneYear?: boolean;
  /** Of the rows with these measures, places and years, those that the view draws; all when not set. */
  readonly select?: (rows: readonly Row[], settings: Settings) => readonly Row[];
  /** One plot, or several small ones from top to bottom. Pure: no document, no clock. */
  readonly draw: (rows: readonly Row[], room: Room) => readonly PlotOptions[];
}

/** A dataset and the ways of drawing it; the first view is the default. */
export interface Chart {
  /** The tag, by which a dataset’s figures are told apart when several elements draw it. */
  readonly element: string;
  readonly dataset: Dataset;
  readonly views: Readonly<Record<string, View>>;
}

/** Below this width a chart has a layout of its own. */
export const narrowWidth = 480;
