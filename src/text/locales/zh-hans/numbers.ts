import type {Messages} from '../message-types.js';

export const numbers: Messages['numbers'] = {
  scales: [
    {factor: 1e12, word: '万亿'},
    {factor: 1e8, word: '亿'},
    {factor: 1e4, word: '万'},
  ],
  scaleSpace: '',
  unitSpace: '',
  hasSingular: false,
  fractionDigits: '零一二三四五',
};
