import serviceIndustries from '../../data/service-industries.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {shares} from '../marks/shares.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

/** Hong Kong's services, without the groups that the statistics add up from others. */
const hongKongServices = [
  'accommodation-and-food',
  'financing-and-insurance',
  'import-export-wholesale-retail',
  'information-and-communications',
  'ownership-of-premises',
  'public-social-personal-services',
  'real-estate-professional-business',
  'transport-storage-postal',
];

/** Those whose output fell in 2019 and 2020. */
const fallen = ['accommodation-and-food', 'import-export-wholesale-retail', 'transport-storage-postal'];

export const chart: Chart = {
  element: 'szhk-service-industries',
  dataset: serviceIndustries,
  views: {
    'hong-kong-trend': column(
      [trends({measures: ['share-of-gdp-at-basic-prices'], items: hongKongServices, by: 'item', emphasis: fallen})],
      {places: ['hong-kong']},
    ),
    'hong-kong-mix': column(
      [
        facts({measures: ['finance-share-of-services']}),
        bars({measures: ['share-of-gdp-at-basic-prices'], items: hongKongServices, periods: ['2017']}),
      ],
      {places: ['hong-kong']},
    ),
    'shenzhen-trend': column([facts({measures: ['finance-share-of-services']}), bars({measures: ['value-added-pillar-industry']})], {
      places: ['shenzhen'],
      own: [shares({measures: ['share-of-services']})],
    }),
    'shenzhen-mix': column(
      [shares({measures: ['finance-share-of-services'], parts: 'measure'}), bars({measures: ['value-added-pillar-industry']})],
      {places: ['shenzhen']},
    ),
  },
};
