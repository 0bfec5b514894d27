import type {LookupKind} from '../../../model/lookup-error.js';
import type {LookupMessages} from '../message-types.js';

const kinds: Readonly<Record<LookupKind, string>> = {
  figure: 'figure or table',
  measure: 'measure',
  place: 'place',
  item: 'item',
  period: 'period',
  source: 'source',
};

const after = (choices: string, before: string, end: string) => (choices ? `${before}${choices}${end}` : '');

export const lookup: LookupMessages = {
  unknown: (kind, value, choices) => `No ${kinds[kind]} “${value}”.${after(choices, ' Available: ', '.')}`,
  which: (kind, choices) => `Which ${kinds[kind]}?${after(choices, ' Available: ', '.')}`,
};
