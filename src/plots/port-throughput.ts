import {group, max} from 'd3-array';
import throughput from '../../data/container-throughput.json';
import {type Chart, narrowWidth, type Room, type Settings} from '../chart.js';
import {isPassing, isYearly, type Row, yearOf} from '../dataset.js';
import {yearPoints} from '../marks/points.js';
import {timePanels} from '../marks/time-panels.js';
import {barX, fontSize, type PlotOptions, text} from '../plot.js';
import {placeColor} from '../scales.js';
import {textWidth} from '../text/width.js';

/** Containers handled by year, and the year in which Shenzhen passed Hong Kong. */
export function throughputTrend(rows: readonly Row[], room: Room): PlotOptions[] {
  const points = yearPoints(
    rows.filter((row) => !isPassing(row)),
    room.wording,
  );
  return timePanels([{points, form: 'lines', passes: rows.filter(isPassing)}], room);
}

/** Ports in one year, the largest first; where there is little room, names stand above their bars. */
export function throughputRanking(rows: readonly Row[], {width, height, wording}: Room): PlotOptions[] {
  const ports = onePerPlace(rows).sort((a, b) => wording.baseValue(b) - wording.baseValue(a));
  const narrow = width < narrowWidth;
  const name = ({place}: Row) => wording.place(place);
  const value = (row: Row) => wording.value(row, 4);
  const widest = (label: (row: Row) => string) => max(ports, (row) => textWidth(label(row), fontSize)) ?? 0;
  const nameHeight = narrow ? fontSize * 1.5 : 0;
  const bar = {x: (row: Row) => wording.baseValue(row), y: 'place'};
  return [
    {
      width,
      height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: narrow ? 0 : widest(name) + 10,
      marginRight: widest(value) + 10,
      x: {axis: null, zero: true},
      y: {axis: null, domain: ports.map(({place}) => place), padding: 0.3},
      color: {type: 'identity'},
      opacity: {type: 'identity'},
      marks: [
        barX(ports, {
          ...bar,
          insetTop: nameHeight,
          fill: ({place}: Row) => placeColor(place),
          fillOpacity: ({source}) => (source === 'report' ? 1 : 0.45),
          stroke: ({place}: Row) => placeColor(place),
        }),
        text(ports, {...bar, text: value, textAnchor: 'start', dx: 6, dy: nameHeight / 2}),
        text(ports, {
          y: 'place',
          text: name,
          frameAnchor: 'left',
          ...(narrow
            ? {textAnchor: 'start', dy: nameHeight / 2 - bandHeight(ports.length, height) / 2 - fontSize / 4}
            : {textAnchor: 'end', dx: -8}),
        }),
      ],
    },
  ];
}

/** Height of one of `count` bands with the padding of the ranking. */
const bandHeight = (count: number, height: number): number => (height / (count + 0.3)) * 0.7;

/** The report's value where it states one, else another publisher's. */
function onePerPlace(rows: readonly Row[]): Row[] {
  const ports = new Map<string, Row>();
  for (const row of rows) if (!ports.has(row.place) || row.source === 'report') ports.set(row.place, row);
  return [...ports.values()];
}

/** The rows of the year that is asked for, or of the last year that has the most ports. */
function oneYear(rows: readonly Row[], {year}: Settings): readonly Row[] {
  const whole = rows.filter((row) => row.value !== null && yearOf(row) !== undefined);
  const years = group(whole, (row) => yearOf(row) ?? NaN);
  const ports = ([, group]: [number, readonly Row[]]) => onePerPlace(group).length;
  const most = max(years, ports);
  const fullest = max(
    [...years].filter((group) => ports(group) === most),
    ([known]) => known,
  );
  return years.get(year ?? fullest ?? 0) ?? [];
}

export const chart: Chart = {
  element: 'szhk-port-throughput',
  dataset: throughput,
  views: {
    trend: {
      measures: ['container-throughput', 'container-throughput-passes'],
      places: ['shenzhen', 'hong-kong'],
      select: (rows) => rows.filter(isYearly),
      draw: throughputTrend,
    },
    ranking: {measures: ['container-throughput'], bars: true, oneYear: true, select: oneYear, draw: throughputRanking},
  },
};
