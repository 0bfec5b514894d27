import researchOutput from '../../data/research-output.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-research-output',
  dataset: researchOutput,
  views: {
    map: column(
      [
        facts({
          measures: [
            'papers-per-researcher-rank',
            'top-1-percent-cited-papers-per-researcher-rank',
            'international-share-of-papers',
            'field-weighted-citation-impact',
            'field-weighted-citation-impact-rank',
          ],
        }),
      ],
      {places: ['hong-kong']},
    ),
    cities: column(
      [
        facts({measures: ['papers-published', 'researchers-in-scopus', 'top-1-percent-cited-papers']}),
        bars({measures: ['papers-annual-growth'], by: 'place'}),
        bars({
          measures: ['researchers-annual-growth', 'cell-nature-science-papers-annual-growth', 'top-1-percent-cited-papers-annual-growth'],
          by: 'measure',
        }),
      ],
      {places: ['shenzhen', 'moscow', 'shanghai']},
    ),
  },
};
