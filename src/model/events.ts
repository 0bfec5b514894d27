import type {ChartError} from './chart-error.js';
import type {PlaceId} from './ids.js';
import type {LookupError} from './lookup-error.js';

/** All values of a place, a period, or both. */
export interface Highlight {
  /** Id such as `shenzhen`, or any name in own rows. */
  readonly place?: PlaceId | (string & {}) | undefined;
  /** `2022`, `2021-Q1`, `2017/2021`; only the year counts. */
  readonly period?: string | undefined;
}

/** Detail of `szhk-highlight`. */
export interface HighlightDetail {
  /** What is pointed at or focused; null when nothing is. */
  readonly highlight: Highlight | null;
  /** The group of linked charts; undefined if the chart is not linked. */
  readonly link: string | undefined;
}

/** Detail of `szhk-select`. */
export interface SelectDetail extends HighlightDetail {
  /** The selected row, as the dataset has it; null when none is selected. */
  readonly row: Readonly<Record<string, unknown>> | null;
  /** The row in words, in the chart's language: `Shenzhen, 2022: 30.04 million TEU`. */
  readonly text: string;
}

/** Detail of `szhk-error`: a ChartError or a LookupError with its `code`; any other error if a fetch failed. */
export interface ChartErrorDetail {
  readonly error: ChartError | LookupError | Error;
}
