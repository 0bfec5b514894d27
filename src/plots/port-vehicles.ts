import borderTraffic from '../../data/border-traffic.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-port-vehicles',
  dataset: borderTraffic,
  views: {
    vehicles: column([
      bars({measures: ['vehicle-crossings-average-day'], by: 'period', order: 'given'}),
      trends({measures: ['vehicle-crossings']}),
      facts({measures: ['passenger-trips']}),
    ]),
  },
};
