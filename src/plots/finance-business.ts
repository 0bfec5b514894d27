import insurance from '../../data/insurance.json';
import securitiesFirms from '../../data/securities-firms.json';
import shenzhenBanking from '../../data/shenzhen-banking.json';
import type {Chart} from '../marks/view.js';
import {joined} from '../model/dataset.js';
import {bars} from '../marks/bars.js';
import {stacked} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';

export const chart: Chart = {
  element: 'szhk-finance-business',
  dataset: joined([shenzhenBanking, insurance, securitiesFirms]),
  views: {
    business: stacked(
      [
        bars({measures: ['deposits', 'loans', 'assets'], by: 'measure', source: 'report'}),
        trends({measures: ['premium-income'], items: ['insurance']}, {measures: ['securities-companies-revenue']}),
      ],
      {places: ['shenzhen']},
    ),
  },
};
