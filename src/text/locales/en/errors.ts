import type {ErrorMessages} from '../message-types.js';

const available = (choices: string) => (choices ? ` Available: ${choices}.` : '');

export const errors: ErrorMessages = {
  at: ({row, line, column}) => {
    const parts = [
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(line === undefined ? [] : [`line ${line} of the file`]),
      ...(column === undefined ? [] : [`column “${column}”`]),
    ];
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
  },
  messages: {
    'unknown-view': (value, choices) => `Unknown view “${value}”.${available(choices)}`,
    'unknown-place': (value, choices) => `Unknown place “${value}”.${available(choices)}`,
    'unknown-year': (value, choices) => `No data for the year “${value}”.${available(choices)}`,
    'unusable-value': (value, choices) => `Unusable value ${value}.${available(choices)}`,
    'no-rows': () => 'No data for this selection of places and years.',
    'place-without-data': (_, places) => `This view has no data for ${places} in these years.`,
    'other-measures': (value, measures) =>
      `The data has no measure that this view draws. The view draws: ${measures}. The data has: ${value}.`,
    'missing-rows': () => 'This copy of a chart has not been given its rows.',
    'no-own-rows': () => 'The data has no rows.',
    'too-many-rows': (value, most) => `Too much data: ${value}. A chart takes at most ${most}.`,
    'unreadable-row': (value, _, at) => `Unreadable value${at}: ${value}.`,
    'empty-cell': (_, __, at) => `A value is empty${at}.`,
    'ambiguous-cell': (value, readings, at) => `${value}${at} has more than one meaning: ${readings}. Write the one that is meant.`,
    'impossible-cell': (value, range, at) => `Impossible value${at}: ${value}.${range && ` Possible: ${range}.`}`,
    'second-row': (value, _, at) => `A second, different number for the same value${at}: ${value}.`,
    'two-sources': (value, sources, at) => `Two sources state the same value${at}: ${value}. Keep one of: ${sources}.`,
    'unknown-unit': (value, choices, at) => `Unknown unit “${value}”${at}.${available(choices)}`,
    'missing-unit': (_, choices, at) =>
      `The unit is missing${at}. State it in the attribute “unit”, in a column “unit”, or in a heading, as in “Shenzhen (unit)”.${available(choices)}`,
    'unknown-measure': (value, choices, at) => `Unknown measure “${value}”${at}.${available(choices)}`,
    'unknown-word': (value, choices, at) => `Unknown word ${value}${at}.${available(choices)}`,
    'missing-columns': (value, missing) => `Missing columns: ${missing}. The data has: ${value}.`,
    'column-twice': (value) => `Two columns have the heading “${value}”.`,
    'open-quote': (_, __, at) => `A quotation mark is never closed${at}.`,
    encoding: (value, _, at) => `Some letters cannot be read${at}: ${value}. Save the file as UTF-8.`,
    'not-data': (value) => `No rows of data (JSON, or CSV with period, place, measure, value and unit): ${value}.`,
    'http-status': (value) => `The data could not be fetched: ${value}.`,
    timeout: (value) => `The data did not arrive in time: ${value}.`,
    network: (value) => `The data could not be reached: ${value}.`,
    'not-loaded': () => 'Part of the chart could not be loaded.',
    'cannot-draw': () => 'The chart could not be drawn.',
  },
};
