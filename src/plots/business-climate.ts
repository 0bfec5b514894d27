import businessClimate from '../../data/business-climate.json';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-business-climate',
  dataset: businessClimate,
  views: {
    hotels: column([
      trends(
        {measures: ['hotel-occupancy', 'hotel-occupancy-sample'], by: 'measure', title: 'hotel-occupancy', partsOfYears: true},
        {measures: ['hotel-room-rate', 'hotel-room-rate-sample'], by: 'measure', title: 'hotel-room-rate', partsOfYears: true},
      ),
    ]),
    income: column([
      trends({measures: ['median-monthly-household-income'], partsOfYears: true}),
      facts({measures: ['business-receipts-decline']}),
    ]),
  },
};
