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

/** What is wrong with what a page asked for, with the value and the values that are known. */
export class ChartError extends Error {
  override readonly name = 'ChartError';

  constructor(
    readonly code: ErrorCode,
    /** The wrong value and its place. */
    readonly value = '',
    /** Ids or names. */
    readonly known: readonly string[] = [],
  ) {
    super(`${code.replaceAll('-', ' ')}${value ? `: ${value}` : ''}${known.length ? ` (known: ${known.join(', ')})` : ''}`);
  }
}

/** Any thrown thing as a ChartError; what is not one already could not be drawn. */
export function asChartError(thrown: unknown): ChartError {
  if (thrown instanceof ChartError) return thrown;
  return new ChartError('cannot-draw', thrown instanceof Error ? thrown.message : String(thrown));
}
