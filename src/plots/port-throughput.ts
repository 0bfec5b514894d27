import {group, max} from 'd3-array';
import throughput from '../../data/container-throughput.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import {isOnTimeAxis} from '../marks/points.js';
import {linesWithCrossings} from '../marks/trends.js';
import type {Chart, Settings} from '../marks/view.js';
import {type Row, yearOf} from '../model/row.js';

/** The rows of the requested year, or of the last year that has the most ports. */
function oneYear(rows: readonly Row[], {year}: Settings): readonly Row[] {
  const whole = rows.filter((row) => row.value !== null && yearOf(row) !== undefined);
  const years = group(whole, (row) => yearOf(row) ?? NaN);
  const ports = ([, found]: readonly [number, readonly Row[]]) => new Set(found.map(({place}) => place)).size;
  const most = max(years, ports);
  const fullest = max(
    [...years].filter((found) => ports(found) === most),
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
      select: (rows, {foreignRows}) => rows.filter((row) => isOnTimeAxis(row, foreignRows)),
      draw: linesWithCrossings,
    },
    ranking: {...column([bars({measures: ['container-throughput'], by: 'place'})]), oneYear: true, select: oneYear},
  },
};
