import financeIndustry from '../../data/finance-industry.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-finance-industry',
  dataset: financeIndustry,
  views: {
    'hong-kong': column(
      [
        trends({measures: ['finance-value-added']}, {measures: ['finance-share-of-gdp']}),
        facts({measures: ['finance-value-added-growth']}),
      ],
      {places: ['hong-kong']},
    ),
    shenzhen: column(
      [
        trends(
          {measures: ['finance-value-added', 'finance-value-added-after-2018-census']},
          {measures: ['finance-share-of-gdp']},
          {measures: ['finance-value-added-growth'], form: 'columns', units: ['percent']},
        ),
      ],
      {places: ['shenzhen']},
    ),
  },
};
