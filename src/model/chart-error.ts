/** What can be wrong with a page's request. */
export type ErrorCode =
  | 'unknown-view'
  | 'unknown-place'
  | 'unknown-year'
  | 'no-rows'
  | 'place-without-data'
  | 'missing-rows'
  | 'unreadable-row'
  | 'second-row'
  | 'unknown-unit'
  | 'unknown-measure'
  | 'not-data'
  | 'http-status'
  | 'timeout'
  | 'network'
  | 'cannot-draw';

/** What is wrong with a page's request, with the wrong value and the known values. */
export class ChartError extends Error {
  override readonly name = 'ChartError';

  constructor(
    readonly code: ErrorCode,
    /** The wrong value and its location. */
    readonly value = '',
    /** Ids or names. */
    readonly known: readonly string[] = [],
  ) {
    super(`${code.replaceAll('-', ' ')}${value ? `: ${value}` : ''}${known.length ? ` (known: ${known.join(', ')})` : ''}`);
  }
}

/** Converts any thrown value to a ChartError; other errors become `cannot-draw`. */
export function asChartError(thrown: unknown): ChartError {
  if (thrown instanceof ChartError) return thrown;
  return new ChartError('cannot-draw', thrown instanceof Error ? thrown.message : String(thrown));
}
