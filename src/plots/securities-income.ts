import securitiesFirms from '../../data/securities-firms.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-securities-income',
  dataset: securitiesFirms,
  views: {
    income: column([
      trends({measures: ['securities-companies-revenue']}),
      shares({measures: ['share-of-securities-business']}),
      facts({measures: ['investment-banking-net-income', 'entrusted-asset-management-funds']}),
    ]),
  },
};
