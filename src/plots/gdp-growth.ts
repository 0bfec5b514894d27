import quarterlyGrowth from '../../data/quarterly-growth.json';
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-gdp-growth',
  dataset: quarterlyGrowth,
  views: {
    growth: column([
      trends({measures: ['gdp-growth', 'gdp-growth-on-year-earlier', 'gdp-growth-year-to-date'], form: 'columns', partsOfYears: true}),
    ]),
    demand: column([
      trends(
        {measures: ['gross-fixed-capital-formation-growth'], form: 'columns', partsOfYears: true},
        {measures: ['goods-exports-growth'], form: 'columns', partsOfYears: true},
      ),
    ]),
  },
};
