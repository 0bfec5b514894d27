import rdPersonnel from '../../data/rd-personnel.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-rd-personnel',
  dataset: rdPersonnel,
  views: {
    personnel: column(
      [
        facts({measures: ['rd-personnel-full-time-equivalent']}),
        shares({
          measures: [
            'basic-research-share-of-rd-personnel',
            'applied-research-share-of-rd-personnel',
            'experimental-development-share-of-rd-personnel',
          ],
          by: 'place',
          parts: 'measure',
        }),
      ],
      {places: ['shenzhen', 'beijing', 'shanghai']},
    ),
  },
};
