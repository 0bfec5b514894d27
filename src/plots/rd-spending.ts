import rdIntensity from '../../data/rd-intensity.json';
import rdSpending from '../../data/rd-spending.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';
import {joinedDatasets} from '../model/dataset.js';

const performers = ['business-enterprises', 'higher-education', 'government-sector'];

export const chart: Chart = {
  element: 'szhk-rd-spending',
  dataset: joinedDatasets([rdSpending, rdIntensity]),
  views: {
    'hong-kong': column(
      [
        trends(
          {measures: ['rd-expenditure', 'rd-expenditure-after-2018-revision', 'rd-expenditure-before-2018-revision'], items: [null]},
          {measures: ['rd-share-of-gdp']},
        ),
      ],
      {places: ['hong-kong']},
    ),
    'hong-kong-mix': column([shares({measures: ['rd-expenditure-after-2018-revision'], items: performers, periods: ['2018', '2019']})], {
      places: ['hong-kong'],
      own: [shares({measures: ['rd-funding']}), shares({measures: ['rd-expenditure']})],
    }),
    'hong-kong-industries': column(
      [
        trends({
          measures: ['rd-expenditure-after-2018-revision', 'rd-expenditure-before-2018-revision'],
          items: ['business-enterprises'],
          by: 'item',
        }),
      ],
      {places: ['hong-kong'], own: [trends({measures: ['innovation-expenditure'], by: 'item'})]},
    ),
    'shenzhen-mix': column(
      [shares({measures: ['share-of-rd-funding'], periods: ['2021']}), shares({measures: ['share-of-rd-expenditure'], periods: ['2021']})],
      {places: ['shenzhen']},
    ),
    shenzhen: column(
      [
        trends(
          {measures: ['rd-expenditure'], items: [null, 'basic-research'], by: 'item'},
          {measures: ['basic-research-share-of-rd-expenditure']},
        ),
        facts({measures: ['rd-share-of-gdp', 'rd-expenditure-growth'], periods: ['2021']}),
      ],
      {places: ['shenzhen']},
    ),
  },
};
