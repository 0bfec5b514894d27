import patents from '../../data/patents.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-patents',
  dataset: patents,
  views: {
    granted: column([
      trends({measures: ['patents-granted', 'patents-granted-passes'], places: ['shenzhen', 'beijing', 'shanghai']}),
      bars({measures: ['invention-patents-per-10000-people'], periods: ['2022'], by: 'place'}),
    ]),
  },
};
