import landAndProperty from '../../data/land-and-property.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-land-price',
  dataset: landAndProperty,
  views: {
    price: column([
      trends({measures: ['land-price']}),
      facts({measures: ['land-price-peak']}),
      facts({measures: ['share-of-land-area', 'land-development-rate'], items: [null, 'industrial-land']}),
    ]),
  },
};
