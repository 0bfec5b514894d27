import type {ChartError} from '../model/chart-error.js';
import type {LookupError} from '../model/lookup-error.js';
import type {ErrorMessages, LookupMessages} from './locales/message-types.js';
import type {Wording} from './wording.js';

/** What is wrong with a chart, in the reader's language. */
export function chartErrorMessage({code, value, known, place}: ChartError, {messages, at}: ErrorMessages, wording: Wording): string {
  const names = known.map((id) => choiceName(code, id, wording));
  return messages[code](value, wording.messages.list(names), at(place));
}

/** A place is known by its name, other ids by id and name. */
function choiceName(code: ChartError['code'], id: string, wording: Wording): string {
  if (['unknown-place', 'place-without-data'].includes(code)) return wording.place(id);
  const isUnit = ['unknown-unit', 'missing-unit'].includes(code);
  const isMeasure = ['unknown-measure', 'other-measures'].includes(code);
  const name = isUnit
    ? wording.unit(id)[wording.language]
    : isMeasure
      ? wording.measure(id)
      : code === 'unknown-word'
        ? wording.item(id)
        : id;
  return name === id ? id : wording.messages.valueOf(id, name);
}

/** Why nothing is found, in the reader's language; `choices` lists what is available, in that language. */
export function lookupErrorMessage({kind, value}: LookupError, {which, unknown}: LookupMessages, choices: string): string {
  return value === '' ? which(kind, choices) : unknown(kind, value, choices);
}
