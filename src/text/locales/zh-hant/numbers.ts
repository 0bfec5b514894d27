import type {Messages} from '../message-types.js';

export const numbers: Messages['numbers'] = {
  scales: [
    {factor: 1e12, word: '萬億'},
    {factor: 1e8, word: '億'},
    {factor: 1e4, word: '萬'},
  ],
  scaleSpace: '',
  unitSpace: '',
  hasSingular: false,
  fractionDigits: '零一二三四五',
};
