import population from '../../data/population.json';
import {column} from '../marks/blocks.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-age-structure',
  dataset: population,
  views: {
    ages: column([
      shares({
        measures: ['share-of-population'],
        by: 'place',
        periods: ['2020'],
        items: ['aged-0-to-14', 'aged-15-to-59', 'aged-60-and-over'],
        places: ['shenzhen', 'beijing', 'shanghai', 'guangdong'],
      }),
      trends({measures: ['share-of-population'], items: ['aged-65-and-over'], places: ['hong-kong'], by: 'item'}),
    ]),
  },
};
