import {ascending} from 'd3-array';
import milestones from '../../data/figure-milestones.json';
import {placeColor} from '../marks/place-colors.js';
import {type Occurrence, timeline, timelineHeight} from '../marks/schematic/timeline.js';
import type {TableChart, TableView} from '../marks/view.js';
import type {Milestone} from '../model/tables.js';
import type {Wording} from '../text/wording.js';

const eventPeriod = ({date, end}: Milestone): string => (end ? `${date}/${end}` : date);

const eventColumns: TableView<Milestone>['columns'] = [
  {heading: 'date', cell: (row, wording) => wording.period(eventPeriod(row)), order: eventPeriod},
  {heading: 'event', cell: ({title}, {language}) => title[language]},
  {heading: 'places', cell: ({places}, wording) => wording.messages.list(places.map((place) => wording.place(place)))},
];

/** Events in one figure of the report; a page’s own events in any figure. */
function eventsOfFigure(number: string): TableView<Milestone> {
  return {
    columns: eventColumns,
    select: (rows) => rows.filter(({figure}) => figure === number),
    height: (rows, context) => timelineHeight(occurrences(rows, context.wording), context),
    draw: (rows, context) => [timeline(occurrences(rows, context.wording), context)],
  };
}

const inHongKong = (place: string): boolean => ['hong-kong', 'greater-bay-area'].includes(place);
const inMainland = (place: string): boolean => place !== 'hong-kong';

/** Lanes for the mainland, both sides, and Hong Kong. */
function occurrences(rows: readonly Milestone[], wording: Wording): Occurrence[] {
  const sorted = [...rows].sort((a, b) => ascending(a.date, b.date));
  return sorted.map((row) => {
    const {places, title} = row;
    const sides = [places.some(inMainland) ? 'mainland-china' : '', places.some(inHongKong) ? 'hong-kong' : ''].filter(Boolean);
    const city = places.some((place) => ['shenzhen', 'qianhai'].includes(place)) ? 'shenzhen' : (sides[0] ?? '');
    const color = sides.length > 1 ? 'var(--_text)' : placeColor(city);
    return {
      date: wording.period(eventPeriod(row)),
      text: title[wording.language],
      lane: wording.messages.list(sides.map((side) => wording.place(side))),
      side: sides.length > 1 ? 1 : inMainland(sides[0] ?? '') ? 0 : 2,
      color,
      row,
    };
  });
}

export const chart: TableChart<Milestone> = {
  element: 'szhk-milestones',
  table: milestones,
  fields: {date: 'date', end: 'date?', title: 'words', places: 'texts?', topic: 'text?', section: 'text?', stated: 'text?'},
  placesOf: ({places}) => places,
  periodOf: eventPeriod,
  views: {
    'market-connect': eventsOfFigure('图4.15'),
    'e-commerce': eventsOfFigure('图5.9'),
    'rmb-national': eventsOfFigure('图5.10'),
    'rmb-shenzhen-hong-kong': eventsOfFigure('图5.12'),
  },
};
