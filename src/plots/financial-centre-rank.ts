import financialCentreRanks from '../../data/financial-centre-ranks.json';
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-financial-centre-rank',
  dataset: financialCentreRanks,
  views: {
    ranks: column(
      [trends({measures: ['global-financial-centres-index-rank'], items: ['world'], ranks: true, step: 0.5, partsOfYears: true})],
      {places: ['shenzhen', 'hong-kong', 'singapore', 'shanghai', 'beijing']},
    ),
  },
};
