import milestones from '../../data/figure-milestones.json';
import {tableChart, type TableView} from '../marks/view.js';
import {type Occurrence, timeline, timelineHeight} from '../marks/schematic/timeline.js';
import {placeColor} from '../marks/scales.js';
import type {Milestone} from '../model/tables.js';
import type {Wording} from '../text/wording.js';

const period = ({date, end}: Milestone): string => (end ? `${date}/${end}` : date);

const columns: TableView<Milestone>['columns'] = [
  {heading: 'date', cell: (row, wording) => wording.period(period(row)), order: period},
  {heading: 'event', cell: ({title}, {language}) => title[language]},
  {heading: 'places', cell: ({places}, wording) => wording.words.list(places.map((place) => wording.place(place)))},
];

/** Events of one figure of the report; a page’s own events whatever their figure. */
function ofFigure(number: string): TableView<Milestone> {
  return {
    columns,
    select: (rows) => rows.filter(({figure}) => figure === number),
    height: (rows, room) => timelineHeight(occurrences(rows, room.wording), room),
    draw: (rows, room) => [timeline(occurrences(rows, room.wording), room)],
  };
}

const inHongKong = (place: string): boolean => ['hong-kong', 'greater-bay-area'].includes(place);
const inMainland = (place: string): boolean => place !== 'hong-kong';

/** Lanes of the mainland, of both sides, and of Hong Kong. */
function occurrences(rows: readonly Milestone[], wording: Wording): Occurrence[] {
  const sorted = [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
  return sorted.map((row) => {
    const {places, title} = row;
    const sides = [places.some(inMainland) ? 'mainland-china' : '', places.some(inHongKong) ? 'hong-kong' : ''].filter(Boolean);
    const city = places.some((place) => ['shenzhen', 'qianhai'].includes(place)) ? 'shenzhen' : (sides[0] ?? '');
    const color = sides.length > 1 ? 'var(--_text)' : placeColor(city);
    return {
      date: wording.period(period(row)),
      text: title[wording.language],
      lane: wording.words.list(sides.map((side) => wording.place(side))),
      side: sides.length > 1 ? 1 : inMainland(sides[0] ?? '') ? 0 : 2,
      color,
      row,
    };
  });
}

export const chart = tableChart<Milestone>({
  element: 'szhk-milestones',
  table: milestones,
  fields: {date: 'date', end: 'date?', title: 'words', places: 'texts?', topic: 'text?', section: 'text?', stated: 'text?'},
  placesOf: ({places}) => places,
  periodOf: period,
  sourceOf: ({section, stated}) => ({source: section ? 'report' : '', section, stated}),
  views: {
    'market-connect': ofFigure('图4.15'),
    'e-commerce': ofFigure('图5.9'),
    'rmb-national': ofFigure('图5.10'),
    'rmb-shenzhen-hong-kong': ofFigure('图5.12'),
  },
});
