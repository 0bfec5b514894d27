import manufacturingIndustries from '../../data/manufacturing-industries.json';
import manufacturing from '../../data/manufacturing.json';
import sectorStructure from '../../data/sector-structure.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';
import {joinedDatasets} from '../model/dataset.js';

export const chart: Chart = {
  element: 'szhk-manufacturing',
  dataset: joinedDatasets([manufacturing, manufacturingIndustries, sectorStructure]),
  views: {
    output: column(
      [
        trends(
          {measures: ['value-added'], items: ['manufacturing']},
          {measures: ['share-of-gdp', 'share-of-gdp-world-bank'], items: ['manufacturing']},
        ),
      ],
      {places: ['hong-kong']},
    ),
    establishments: column(
      [
        trends(
          {measures: ['establishments', 'establishments-older-classification']},
          {measures: ['persons-engaged', 'persons-engaged-older-classification']},
        ),
      ],
      {places: ['hong-kong']},
    ),
    industries: column(
      [
        facts({
          measures: ['share-of-manufacturing-change', 'share-of-manufacturing'],
          items: ['metal-products-machinery', 'food-beverages-tobacco', 'chemical-rubber-products'],
          periods: ['2011/..', '2005/2020'],
        }),
        trends({measures: ['share-of-manufacturing'], by: 'item'}),
      ],
      {places: ['hong-kong']},
    ),
    shenzhen: column(
      [
        trends({measures: ['share-of-industrial-gross-output']}),
        facts({
          measures: [
            'share-of-gdp-estimated',
            'manufacturing-above-designated-size-share-of-gdp',
            'gross-output-growth',
            'new-manufacturing-enterprises',
          ],
        }),
      ],
      {places: ['shenzhen']},
    ),
  },
};
