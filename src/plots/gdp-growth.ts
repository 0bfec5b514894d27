import quarterlyGrowth from '../../data/quarterly-growth.json';
import type {Chart} from '../marks/view.js';
import {stacked} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';

export const chart: Chart = {
  element: 'szhk-gdp-growth',
  dataset: quarterlyGrowth,
  views: {
    growth: stacked([
      trends({measures: ['gdp-growth', 'gdp-growth-on-year-earlier', 'gdp-growth-year-to-date'], form: 'columns', partsOfYears: true}),
    ]),
    demand: stacked([
      trends(
        {measures: ['gross-fixed-capital-formation-growth'], form: 'columns', partsOfYears: true},
        {measures: ['goods-exports-growth'], form: 'columns', partsOfYears: true},
      ),
    ]),
  },
};
