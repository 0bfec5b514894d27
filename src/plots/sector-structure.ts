import sectorStructure from '../../data/sector-structure.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

const sectors = ['primary-sector', 'secondary-sector', 'tertiary-sector'];

export const chart: Chart = {
  element: 'szhk-sector-structure',
  dataset: sectorStructure,
  views: {
    'hong-kong': column(
      [
        shares({measures: ['share-of-gdp'], items: sectors, periods: ['2000', '2021']}),
        trends({measures: ['share-of-gdp'], items: ['manufacturing'], by: 'item'}),
      ],
      {places: ['hong-kong']},
    ),
    shenzhen: column(
      [
        shares({
          measures: ['share-of-gdp', 'share-of-gdp-after-2018-census', 'share-of-gdp-before-2018-census'],
          items: sectors,
          periods: ['2007', '2018', '2022'],
        }),
        facts({measures: ['share-of-gdp-change'], items: ['secondary-sector']}),
      ],
      {places: ['shenzhen']},
    ),
  },
};
