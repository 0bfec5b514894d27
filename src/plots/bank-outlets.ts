import shenzhenBanking from '../../data/shenzhen-banking.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-bank-outlets',
  dataset: shenzhenBanking,
  views: {
    trend: column([
      facts({measures: ['bank-outlets', 'banking-institutions']}),
      trends({measures: ['bank-employees']}, {measures: ['assets'], items: ['banking'], source: 'report'}),
    ]),
    types: column([shares({measures: ['share-of-bank-outlets']}), facts({measures: ['bank-outlets']})]),
  },
};
