import exchangeTurnover from '../../data/exchange-turnover.json';
import {column} from '../marks/blocks.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-exchange-turnover',
  dataset: exchangeTurnover,
  views: {
    turnover: column([
      trends({measures: ['exchange-turnover'], items: [null]}, {measures: ['exchange-listed-companies']}),
      shares({measures: ['exchange-turnover'], items: ['shares', 'bonds', 'investment-funds'], periods: ['2022']}),
    ]),
  },
};
