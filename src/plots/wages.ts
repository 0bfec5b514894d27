import wages from '../../data/wages.json';
import type {Chart} from '../marks/view.js';
import {bars} from '../marks/bars.js';
import {stacked} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';

export const chart: Chart = {
  element: 'szhk-wages',
  dataset: wages,
  views: {
    trend: stacked([trends({measures: ['average-monthly-wage', 'average-monthly-wage-on-the-job'], by: 'measure'})], {
      places: ['shenzhen', 'hong-kong'],
    }),
    cities: stacked([bars({measures: ['average-monthly-pay-offered'], by: 'place'})]),
  },
};
