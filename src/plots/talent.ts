import {ascending, group, rollup} from 'd3-array';
import talent from '../../data/talent.json';
import talentAdmission from '../../data/talent-admission.json';
import type {Chart, Room, View} from '../chart.js';
import {joined, type Row} from '../dataset.js';
import {bars} from '../marks/bars.js';
import {stacked} from '../marks/blocks.js';
import {facts} from '../marks/facts.js';
import {rankStrips, type Strip, stripsHeight} from '../marks/rank-strips.js';
import {placeColor} from '../scales.js';

/** Ranks in the World Talent Ranking, a strip a year: overall, and by what it looks at; what both years have is followed. */
function talentStrips(rows: readonly Row[], {wording}: Pick<Room, 'wording'>): Strip[] {
  const years = [...group(rows, ({period}) => period)].sort(([a], [b]) => ascending(a, b));
  const counts = rollup(
    rows,
    ({length}) => length,
    ({item}) => item,
  );
  return years.map(([period, ranked]) => ({
    title: wording.words.phrases([wording.measure('imd-talent-rank'), wording.period(period)]),
    ranked: ranked.map((row) => ({
      place: row.item ?? row.place,
      name: row.item === null || row.item === 'world' ? wording.place(row.place) : wording.item(row.item),
      rank: wording.baseValue(row),
      color: row.item === 'world' ? placeColor(row.place) : 'var(--_other)',
      followed: (counts.get(row.item) ?? 0) > 1,
    })),
  }));
}

const ranks: View = {
  measures: ['imd-talent-rank'],
  bars: true,
  height: (rows, room) => stripsHeight(talentStrips(rows, room), room),
  draw: (rows, room) => [rankStrips(talentStrips(rows, room), room)],
};

export const chart: Chart = {
  element: 'szhk-talent',
  dataset: joined([talent, talentAdmission]),
  views: {
    'labour-loss': stacked([
      bars({measures: ['labour-force-lost']}),
      facts({measures: ['share-of-firms-hurt-by-emigration', 'firms-surveyed-on-talent']}),
    ]),
    schemes: stacked([
      bars({measures: ['applications-received', 'applications-approved'], by: 'measure'}),
      facts({
        measures: ['annual-talent-admission-target', 'university-rank-required', 'maximum-stay-per-visit', 'eligible-talent-categories'],
      }),
    ]),
    ranks,
    people: stacked([
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
