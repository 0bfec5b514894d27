import insurance from '../../data/insurance.json';
import securitiesFirms from '../../data/securities-firms.json';
import shenzhenBanking from '../../data/shenzhen-banking.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';
import {joinedDatasets} from '../model/dataset.js';

export const chart: Chart = {
  element: 'szhk-finance-business',
  dataset: joinedDatasets([shenzhenBanking, insurance, securitiesFirms]),
  views: {
    business: column(
      [
        bars({measures: ['deposits', 'loans', 'assets'], by: 'measure', source: 'report'}),
        trends({measures: ['premium-income'], items: ['insurance']}, {measures: ['securities-companies-revenue']}),
      ],
      {places: ['shenzhen']},
    ),
  },
};
