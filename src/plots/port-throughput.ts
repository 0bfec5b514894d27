import {group, max} from 'd3-array';
import throughput from '../../data/container-throughput.json';
import {bars} from '../marks/bars.js';
import {column} from '../marks/blocks.js';
import type {PlotOptions} from '../marks/plot.js';
import {timePoints} from '../marks/points.js';
import {timePanels} from '../marks/time-panels.js';
import type {Chart, DrawContext, Settings} from '../marks/view.js';
import {isCrossing, isYearly, type Row, yearOf} from '../model/row.js';

/** Containers handled by year, and the year in which Shenzhen passed Hong Kong. */
export function throughputTrend(rows: readonly Row[], context: DrawContext): PlotOptions[] {
  const points = timePoints(
    rows.filter((row) => !isCrossing(row)),
    context.wording,
  );
  return timePanels([{points, form: 'lines', crossings: rows.filter(isCrossing)}], context);
}

/** The report's value if it states one, or else another publisher's. */
function onePerPlace(rows: readonly Row[]): Row[] {
  const ports = new Map<string, Row>();
  for (const row of rows) if (!ports.has(row.place) || row.source === 'report') ports.set(row.place, row);
  return [...ports.values()];
}

/** The rows of the requested year, or of the last year that has the most ports. */
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
    ranking: {...column([bars({measures: ['container-throughput'], by: 'place'})]), oneYear: true, select: oneYear},
  },
};
