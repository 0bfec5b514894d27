import {isMainPlace} from './place-colors.js';
import {dot, line, link, type Markish} from './plot.js';
import {isSpan, isStated, type Point, stepOf} from './points.js';

/** Two points of a series with years missing between them. */
type Gap = readonly [Point, Point];

const strokeWidth = ({row}: Point): number => (isMainPlace(row.place) ? 2 : 1.25);
const stroke = ({color}: Point): string => color;

/** Lines of the series in the points: solid between neighbors in time, `step` years apart, dashed if some are missing. */
export function seriesLines(points: readonly Point[], step?: number): Markish[] {
  const {runs, gaps} = lineSegments(points, step);
  const lonely = runs.filter((run) => run.length === 1).flat();
  return [
    link(gaps, {
      x1: ([start]: Gap) => start.year,
      y1: ([start]: Gap) => start.value,
      x2: ([, end]: Gap) => end.year,
      y2: ([, end]: Gap) => end.value,
      stroke: ([start]: Gap) => start.color,
      strokeWidth: ([start]: Gap) => strokeWidth(start),
      strokeDasharray: '4,4',
    }),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => line(run, {x: 'year', y: 'value', stroke: run[0]?.color ?? '', strokeWidth: strokeWidth(run[0] as Point)})),
    dot(
      lonely.filter((point) => !isStated(point)),
      {x: 'year', y: 'value', fill: stroke, r: 2.5},
    ),
  ];
}

/** Values that the report states: filled if exact, hollow if not, a diamond if computed from stated ones; a span of years is a bar. */
export function statedDots(points: readonly Point[]): Markish[] {
  const main = ({row}: Point) => Number(isMainPlace(row.place));
  const stated = points.filter((point) => isStated(point) && !isSpan(point)).sort((a, b) => main(a) - main(b));
  const spans = points.filter((point) => isStated(point) && isSpan(point));
  return [
    link(spans, {x1: 'first', x2: 'year', y1: 'value', y2: 'value', stroke, strokeWidth: 3}),
    dot(stated, {
      x: 'year',
      y: 'value',
      r: 4.5,
      symbol: ({row}: Point) => (row.qualifier === 'derived' ? 'diamond' : 'circle'),
      fill: ({row, color}: Point) => (row.qualifier === 'exact' ? color : 'var(--_background)'),
      stroke,
      strokeWidth: 1.5,
    }),
  ];
}

/** Series split into runs of neighbors, and the pairs of points with a gap between. */
function lineSegments(points: readonly Point[], step?: number): {runs: Point[][]; gaps: Gap[]} {
  const runs: Point[][] = [];
  const gaps: Gap[] = [];
  for (const series of pointsBySeries(points).values()) {
    const apart = daysApart(series);
    series.forEach((point, index) => {
      const previous = series[index - 1];
      const isNeighbor = previous && point.year - previous.year < (step ?? Math.max(apart, stepOf(point.row.period))) * 1.5;
      if (isNeighbor) runs.at(-1)?.push(point);
      else runs.push([point]);
      if (previous && !isNeighbor) gaps.push([previous, point]);
    });
  }
  return {runs, gaps};
}

/** Years from one day of a series to the next, for days can be a year apart without a gap; 0 if not all are days. */
function daysApart(series: readonly Point[]): number {
  const areDays = series.every(({row}) => /^\d{4}(-\d{2}){2}$/.test(row.period));
  return areDays ? Math.min(...series.slice(1).map(({year}, index) => year - (series[index] as Point).year)) : 0;
}

/** One point per time for each series and measure; a report value does not break another publisher's series. */
function pointsBySeries(points: readonly Point[]): Map<string, Point[]> {
  const series = new Map<string, Point[]>();
  for (const point of points) {
    if (isSpan(point)) continue;
    const key = `${point.series} ${point.row.measure}`;
    const line = series.get(key) ?? [];
    const same = line.findIndex(({year}) => year === point.year);
    if (same < 0) line.push(point);
    else if (isStated(line[same] as Point)) line[same] = point;
    series.set(key, line);
  }
  return series;
}
