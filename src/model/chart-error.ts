import type {ErrorCode} from '../text/locales/messages.js';
import type {Wording} from '../text/wording.js';

/** What is wrong with what a page asked for, with the value and the values that are known. */
export class ChartError extends Error {
  override readonly name = 'ChartError';

  /** `known` are ids or names; `value` names the wrong value and its place. */
  constructor(
    readonly code: ErrorCode,
    readonly value = '',
    readonly known: readonly string[] = [],
  ) {
    super(`${code.replaceAll('-', ' ')}${value ? `: ${value}` : ''}${known.length ? ` (known: ${known.join(', ')})` : ''}`);
  }

  /** The error in the reader's language. */
  inWords(wording: Wording): string {
    const known = ['unknown-place', 'place-without-data'].includes(this.code)
      ? this.known.map((place) => wording.place(place))
      : this.known;
    return wording.messages.errors[this.code](this.value, wording.messages.list(known));
  }
}

/** Any thrown thing as a ChartError; what is not one already could not be drawn. */
export function asChartError(thrown: unknown): ChartError {
  if (thrown instanceof ChartError) return thrown;
  return new ChartError('cannot-draw', thrown instanceof Error ? thrown.message : String(thrown));
}
