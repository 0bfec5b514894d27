import type {ChartError} from './chart-error.js';
import type {PlaceId} from './ids.js';
import type {LookupError} from './lookup-error.js';

/** All values of a place, of a period, or of both. */
export interface Highlight {
  /** Id such as `shenzhen`, or a plain name of own rows. */
  readonly place?: PlaceId | (string & {}) | undefined;
  /** `2022`, `2021-Q1`, `2017/2021`; the year counts. */
  readonly period?: string | undefined;
}

/** Detail of `szhk-highlight`. */
export interface HighlightDetail {
  /** What is pointed at or focused; null when nothing is any more. */
  readonly highlight: Highlight | null;
  /** The charts that take part; undefined where the chart is linked with none. */
  readonly link: string | undefined;
}

/** Detail of `szhk-select`. */
export interface SelectDetail extends HighlightDetail {
  /** The row that is selected, as the dataset has it; null when none is any more. */
  readonly row: Readonly<Record<string, unknown>> | null;
  /** The same in words, in the language of the chart: `Shenzhen, 2022: 30.04 million TEU`. */
  readonly text: string;
}

/** Detail of `szhk-error`: a ChartError or a LookupError with its `code`; any other error if something could not be fetched. */
export interface ChartErrorDetail {
  readonly error: ChartError | LookupError | Error;
}
