import {group} from 'd3-array';
import innovationRanking from '../../data/innovation-ranking.json';
import {isMainPlace, placeColor} from '../marks/place-colors.js';
import {rankStrips, type Strip, stripsHeight} from '../marks/schematic/rank-strips.js';
import type {Chart, DrawContext} from '../marks/view.js';
import type {Row} from '../model/row.js';

/** World ranks in each of the five reports. */
const measures = [
  'global-innovation-index-rank',
  'startupblink-ecosystem-rank',
  'startup-genome-fintech-ecosystem-rank',
  'startup-genome-ecosystem-rank',
  'global-competitiveness-innovation-capability-rank',
];

/** A strip for each report, the newest first; Hong Kong and Shenzhen are followed. */
function strips(rows: readonly Row[], {wording}: Pick<DrawContext, 'wording'>): Strip[] {
  return [...group(rows, ({measure}) => measure)]
    .sort(([a], [b]) => measures.indexOf(a) - measures.indexOf(b))
    .map(([measure, ranked]) => ({
      title: wording.messages.phrases([wording.measure(measure), wording.period(ranked[0]?.period ?? '')]),
      ranked: ranked.map((row) => ({
        place: row.place,
        name: wording.place(row.place),
        rank: wording.baseValue(row),
        color: placeColor(row.place),
        followed: isMainPlace(row.place),
        row,
      })),
    }));
}

export const chart: Chart = {
  element: 'szhk-innovation-ranking',
  dataset: innovationRanking,
  views: {
    ranks: {
      measures,
      bars: true,
      select: (rows) => rows.filter(({value}) => value !== null),
      height: (rows, context) => stripsHeight(strips(rows, context), context),
      draw: (rows, context) => [rankStrips(strips(rows, context), context)],
    },
  },
};
