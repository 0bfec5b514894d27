import manufacturingIndustries from '../../data/manufacturing-industries.json';
import manufacturing from '../../data/manufacturing.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';
import {joinedDatasets} from '../model/dataset.js';

export const chart: Chart = {
  element: 'szhk-industrial-output',
  dataset: joinedDatasets([manufacturingIndustries, manufacturing]),
  views: {
    structure: column([trends({measures: ['share-of-industrial-gross-output']}), facts({measures: ['gross-output']})], {
      places: ['shenzhen'],
      own: [shares({measures: ['gross-output']})],
    }),
    industries: column(
      [
        shares({measures: ['share-of-manufacturing'], items: ['computer-communication-electronics', 'electrical-machinery-equipment']}),
        facts({measures: ['industry-scale-share-of-country', 'industry-scale-share-of-world', 'national-advanced-manufacturing-clusters']}),
      ],
      {places: ['shenzhen']},
    ),
  },
};
