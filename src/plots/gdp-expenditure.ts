import gdpExpenditure from '../../data/gdp-expenditure.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-gdp-expenditure',
  dataset: gdpExpenditure,
  views: {
    shares: column([
      bars({measures: ['final-consumption-share-of-gdp'], by: 'place'}),
      facts({measures: ['net-exports-share-of-gdp', 'net-exports-contribution-to-gdp']}),
    ]),
  },
};
