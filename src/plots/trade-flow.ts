import bilateralTrade from '../../data/bilateral-trade.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-trade-flow',
  dataset: bilateralTrade,
  views: {
    shenzhen: column([
      trends(
        {measures: ['imports-and-exports-with'], places: ['shenzhen']},
        {measures: ['partner-share-of-total-trade'], items: ['hong-kong', 'shenzhen']},
      ),
    ]),
    mainland: column([
      shares({measures: ['partner-share-of-total-trade'], items: ['mainland-china']}),
      trends({measures: ['product-share-of-exports-to-hong-kong'], by: 'item'}),
      facts({measures: ['export-partner-rank']}),
    ]),
  },
};
