import strategicIndustries from '../../data/strategic-industries.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

/** Total of all of them. */
const all = 'strategic-emerging-industries';

export const chart: Chart = {
  element: 'szhk-emerging-industries',
  dataset: strategicIndustries,
  views: {
    value: column([trends({measures: ['value-added'], items: [all]}, {measures: ['share-of-gdp'], items: [all]})]),
    mix: column([
      shares({
        measures: ['share-of-strategic-industries'],
        items: ['next-generation-information-technology', 'digital-economy', 'green-low-carbon'],
      }),
    ]),
    growth: column([
      trends({measures: ['value-added-growth'], items: [all], form: 'columns', source: 'others'}),
      facts({measures: ['value-added-growth', 'value-added-average-growth'], items: [all], source: 'report'}),
    ]),
    detail: column([
      bars({measures: ['share-of-strategic-industries'], periods: ['2022']}),
      bars({measures: ['value-added'], items: ['smart-terminals', 'network-communications']}),
    ]),
  },
};
