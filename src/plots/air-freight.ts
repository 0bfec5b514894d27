import airFreight from '../../data/air-freight.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-air-freight',
  dataset: airFreight,
  views: {
    destinations: column([
      shares({measures: ['air-cargo-destinations'], items: ['international-and-regional', 'domestic']}),
      facts({measures: ['air-cargo-destinations', 'airport-cargo-throughput', 'airport-cargo-throughput-growth'], items: [null]}),
    ]),
  },
};
