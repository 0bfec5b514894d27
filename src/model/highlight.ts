import type {Highlight} from './events.js';

/** What a page wants highlighted, as far as it can be read: a year may be a number. Null for anything else, whatever it is. */
export function readHighlight(wanted: unknown): Highlight | null {
  try {
    const {place, period} = wanted as Record<string, unknown>;
    const read = {place: optionalText(place), period: optionalText(period)};
    return (read.place ?? read.period) === undefined ? null : read;
  } catch {
    return null;
  }
}

/** Reads an event of linked charts, which a page may have made: what it wants highlighted by the charts with that link. */
export function readLinked(detail: unknown): {readonly link: unknown; readonly highlight: Highlight | null} {
  try {
    const {link, highlight} = detail as Record<string, unknown>;
    return {link, highlight: readHighlight(highlight)};
  } catch {
    return {link: undefined, highlight: null};
  }
}

function optionalText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError('no text');
}
