import type {Messages} from '../message-types.js';

export const numbers: Messages['numbers'] = {
  scales: [
    {factor: 1e12, word: 'trillion'},
    {factor: 1e9, word: 'billion'},
    {factor: 1e6, word: 'million'},
  ],
  scaleSpace: '\u00a0',
  unitSpace: ' ',
  hasSingular: true,
  fractionDigits: '',
};
