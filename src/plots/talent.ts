import talentAdmission from '../../data/talent-admission.json';
import talent from '../../data/talent.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import type {Chart} from '../marks/view.js';
import {joinedDatasets} from '../model/dataset.js';

export const chart: Chart = {
  element: 'szhk-talent',
  dataset: joinedDatasets([talent, talentAdmission]),
  views: {
    'labour-loss': column([
      bars({measures: ['labour-force-lost']}),
      facts({measures: ['share-of-firms-hurt-by-emigration', 'firms-surveyed-on-talent']}),
    ]),
    schemes: column([
      bars({measures: ['applications-received', 'applications-approved'], by: 'measure'}),
      facts({
        measures: ['annual-talent-admission-target', 'university-rank-required', 'maximum-stay-per-visit', 'eligible-talent-categories'],
      }),
    ]),
    ranks: column([facts({measures: ['imd-talent-rank']})]),
    people: column([
      facts({
        measures: [
          'total-talent',
          'high-level-talent',
          'returned-students',
          'full-time-academicians',
          'high-end-teams-recruited',
          'fintech-professional-programme-holders',
        ],
        periods: ['2022-12', '2019-03/2023-03'],
      }),
    ]),
  },
};
