import cityExports from '../../data/city-exports.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-city-exports',
  dataset: cityExports,
  views: {
    exports: column([
      trends({measures: ['exports']}),
      facts({measures: ['exports-rank-first-years', 'exports-growth', 're-exports-share-of-exports'], source: 'report'}),
    ]),
  },
};
