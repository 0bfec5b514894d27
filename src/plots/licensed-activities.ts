import licensedActivities from '../../data/licensed-activities.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-licensed-activities',
  dataset: licensedActivities,
  views: {
    activities: column([bars({measures: ['licensees-and-registrants']}), facts({measures: ['consecutive-years-of-licensee-growth']})]),
  },
};
