import firmRelocation from '../../data/firm-relocation.json';
import {column} from '../marks/blocks.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-firm-relocation',
  dataset: firmRelocation,
  views: {
    destinations: column([
      shares({measures: ['partially-relocated-key-firms-share-leaving-province'], parts: 'measure'}),
      trends({measures: ['manufacturing-firms-moved-out']}, {measures: ['firms-revoked-or-deregistered']}),
    ]),
  },
};
