import wages from '../../data/wages.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-wages',
  dataset: wages,
  views: {
    trend: column([trends({measures: ['average-monthly-wage', 'average-monthly-wage-on-the-job'], by: 'measure'})], {
      places: ['shenzhen', 'hong-kong'],
    }),
    cities: column([bars({measures: ['average-monthly-pay-offered'], by: 'place'})]),
  },
};
