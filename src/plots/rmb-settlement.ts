import rmbSettlement from '../../data/rmb-settlement.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-rmb-settlement',
  dataset: rmbSettlement,
  views: {
    national: column(
      [trends({measures: ['rmb-trade-settlement'], items: [null]}, {measures: ['rmb-direct-investment-settlement'], items: [null]})],
      {places: ['mainland-china']},
    ),
    shenzhen: column(
      [
        trends(
          {measures: ['rmb-receipts-and-payments'], items: [null, 'hong-kong'], by: 'item'},
          {measures: ['rmb-receipts-and-payments-growth'], items: [null], form: 'columns'},
        ),
        facts({measures: ['rmb-share-of-receipts-and-payments', 'rmb-receipts-and-payments-rank']}),
      ],
      {places: ['shenzhen']},
    ),
    'hong-kong': column([trends({measures: ['rmb-rtgs-turnover']}, {measures: ['rmb-rtgs-turnover-average-day'], partsOfYears: true})], {
      places: ['hong-kong'],
    }),
  },
};
