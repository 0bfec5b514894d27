import mainlandVisitors from '../../data/mainland-visitors.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-mainland-visitors',
  dataset: mainlandVisitors,
  views: {
    arrivals: column([
      trends({measures: ['mainland-visitor-arrivals']}),
      bars({measures: ['mainland-visitor-arrivals'], by: 'period', order: 'given', periods: ['2022-12', '2023-01', '2023-02', '2023-03']}),
      facts({measures: ['mainland-visitor-arrivals-share-of-march-2019']}),
    ]),
  },
};
