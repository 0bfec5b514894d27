import startUps from '../../data/start-ups.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-startups',
  dataset: startUps,
  views: {
    cities: column([
      bars({measures: ['unicorns'], by: 'place', places: ['shenzhen', 'beijing', 'shanghai']}),
      facts({measures: ['hurun-start-up-city-rank', 'unicorns-rank']}),
      trends({measures: ['start-ups']}, {measures: ['venture-capital-investment']}),
    ]),
  },
};
