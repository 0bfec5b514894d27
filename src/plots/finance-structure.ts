import financeStructure from '../../data/finance-structure.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

const branches = ['banking', 'insurance', 'other-finance'];

export const chart: Chart = {
  element: 'szhk-finance-structure',
  dataset: financeStructure,
  views: {
    value: column([trends({measures: ['value-added'], by: 'item'}, {measures: ['share-of-gdp'], by: 'item'})]),
    establishments: column([bars({measures: ['establishments'], items: branches}), facts({measures: ['establishments'], items: [null]})]),
    employment: column([shares({measures: ['persons-engaged'], items: branches}), facts({measures: ['persons-engaged'], items: [null]})]),
  },
};
