import highTechIndustry from '../../data/high-tech-industry.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-high-tech-output',
  dataset: highTechIndustry,
  views: {
    output: column([
      facts({measures: ['high-tech-enterprises-output-passes']}),
      trends({measures: ['high-tech-enterprises'], places: ['shenzhen']}),
      bars({measures: ['share-of-industrial-value-added'], periods: ['2022']}),
    ]),
  },
};
