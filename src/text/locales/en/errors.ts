import type {Messages} from '../message-types.js';

const known = (choices: string) => (choices ? ` Available: ${choices}.` : '');

export const errors: Messages['errors'] = {
  'unknown-view': (value, choices) => `Unknown view “${value}”.${known(choices)}`,
  'unknown-place': (value, choices) => `Unknown place “${value}”.${known(choices)}`,
  'unknown-year': (value, choices) => `No data for the year “${value}”.${known(choices)}`,
  'no-rows': () => 'No data for this selection of places and years.',
  'place-without-data': (_, places) => `This view has no data for ${places} in these years.`,
  'missing-rows': () => 'This copy of a chart has not been given its rows.',
  'unreadable-row': (value) => `Unreadable row: ${value}.`,
  'second-row': (value) => `Second row for the same value: ${value}.`,
  'unknown-unit': (value, choices) => `Unknown unit ${value}.${known(choices)}`,
  'unknown-measure': (value, choices) => `Unknown measure ${value}.${known(choices)}`,
  'not-data': (value) => `No rows of data (JSON, or CSV with period, place, measure and unit): ${value}.`,
  'http-status': (value) => `The data could not be fetched: ${value}.`,
  timeout: (value) => `The data did not arrive in time: ${value}.`,
  network: (value) => `The data could not be reached: ${value}.`,
  'cannot-draw': (value) => `The chart could not be drawn: ${value}.`,
};
