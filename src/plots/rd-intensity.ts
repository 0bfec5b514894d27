import rdIntensity from '../../data/rd-intensity.json';
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-rd-intensity',
  dataset: rdIntensity,
  views: {
    share: column([trends({measures: ['rd-share-of-gdp']})]),
  },
};
