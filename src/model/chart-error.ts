import {asText} from './as-text.js';

/** What can be wrong with a page's request. */
export type ErrorCode =
  | 'unknown-view'
  | 'unknown-place'
  | 'unknown-year'
  | 'unusable-value'
  | 'no-rows'
  | 'place-without-data'
  | 'other-measures'
  | 'missing-rows'
  | 'no-own-rows'
  | 'too-many-rows'
  | 'unreadable-row'
  | 'empty-cell'
  | 'ambiguous-cell'
  | 'impossible-cell'
  | 'second-row'
  | 'two-sources'
  | 'unknown-unit'
  | 'missing-unit'
  | 'unknown-measure'
  | 'unknown-word'
  | 'missing-columns'
  | 'column-twice'
  | 'open-quote'
  | 'encoding'
  | 'not-data'
  | 'http-status'
  | 'timeout'
  | 'network'
  | 'not-loaded'
  | 'cannot-draw';

/** Where in a page's own data something is wrong. */
export interface ErrorPlace {
  /** Number of the row, from 1: in a spreadsheet, or in a list of rows. */
  readonly row?: number;
  /** Number of the line in a text editor, from 1; CSV only. */
  readonly line?: number;
  /** Heading of the column. */
  readonly column?: string;
}

/** Codes of what could not be fetched or drawn, which is not for readers to mend. */
const faults: readonly ErrorCode[] = ['http-status', 'timeout', 'network', 'not-loaded', 'cannot-draw'];

/** What is wrong with a page's request, with the wrong value, the known values, and the place in the page's own data. */
export class ChartError extends Error {
  override readonly name = 'ChartError';

  constructor(
    readonly code: ErrorCode,
    /** The wrong value. */
    readonly value = '',
    /** Ids or names. */
    readonly known: readonly string[] = [],
    readonly place: ErrorPlace = {},
    cause?: unknown,
  ) {
    const at = Object.entries(place).map((part) => part.join(' '));
    const notes = [...(at.length > 0 ? [at.join(', ')] : []), ...(known.length > 0 ? [`known: ${known.join(', ')}`] : [])];
    super([`${code.replaceAll('-', ' ')}${value ? `: ${value}` : ''}`, ...notes.map((note) => `(${note})`)].join(' '), {cause});
  }

  /**
   * Whether something could not be fetched or drawn.
   * @internal
   */
  get isFault(): boolean {
    return faults.includes(this.code);
  }
}

/** Converts any thrown value to a ChartError; other errors become `cannot-draw`. */
export function asChartError(thrown: unknown): ChartError {
  if (thrown instanceof ChartError) return thrown;
  return faultError('cannot-draw', thrown);
}

/** What could not be fetched or drawn, and why. */
export function faultError(code: 'not-loaded' | 'cannot-draw', cause: unknown): ChartError {
  return new ChartError(code, cause instanceof Error ? cause.message : asText(cause), [], {}, cause);
}
