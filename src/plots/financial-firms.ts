import insurance from '../../data/insurance.json';
import securitiesFirms from '../../data/securities-firms.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';
import {joinedDatasets} from '../model/dataset.js';

export const chart: Chart = {
  element: 'szhk-financial-firms',
  dataset: joinedDatasets([securitiesFirms, insurance]),
  views: {
    firms: column([
      trends({measures: ['securities-companies', 'fund-management-companies', 'futures-companies'], by: 'measure'}),
      facts({measures: ['insurer-headquarters'], periods: ['2022']}),
    ]),
  },
};
