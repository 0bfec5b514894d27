import type {ChartError} from '../model/chart-error.js';
import type {LookupError} from '../model/lookup-error.js';
import type {LookupMessages} from './locales/message-types.js';
import type {Wording} from './wording.js';

/** What is wrong with a chart, in the reader's language. */
export function chartErrorMessage({code, value, known}: ChartError, wording: Wording): string {
  const arePlaces = ['unknown-place', 'place-without-data'].includes(code);
  const choices = arePlaces ? known.map((place) => wording.place(place)) : known;
  return wording.messages.errors[code](value, wording.messages.list(choices));
}

/** Why nothing is found, in the reader's language; `choices` lists what is available, in that language. */
export function lookupErrorMessage({kind, value}: LookupError, {which, unknown}: LookupMessages, choices: string): string {
  return value === '' ? which(kind, choices) : unknown(kind, value, choices);
}
