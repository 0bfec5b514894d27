import {dot, line, link, type Markish, text} from '../plot.js';
import {isMainPlace, placeColor} from '../scales.js';
import type {Wording} from '../text/wording.js';
import {isSpan, isStated, type Point} from './points.js';

/** Two points of a series between which years are missing. */
type Gap = readonly [Point, Point];

const color = (point: Point): string => placeColor(point.place);
const strokeWidth = (point: Point): number => (isMainPlace(point.place) ? 2 : 1.25);

/** Lines of the series in the points: solid between neighbouring years, dashed where years are missing. */
export function seriesLines(points: readonly Point[]): Markish[] {
  const {runs, gaps} = segments(points);
  const lonely = runs.filter((run) => run.length === 1).flat();
  return [
    link(gaps, {
      x1: ([start]: Gap) => start.year,
      y1: ([start]: Gap) => start.value,
      x2: ([, end]: Gap) => end.year,
      y2: ([, end]: Gap) => end.value,
      stroke: ([start]: Gap) => color(start),
      strokeWidth: ([start]: Gap) => strokeWidth(start),
      strokeDasharray: '4,4',
    }),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => line(run, {x: 'year', y: 'value', stroke: color(run[0] as Point), strokeWidth: strokeWidth(run[0] as Point)})),
    dot(
      lonely.filter((point) => !isStated(point)),
      {x: 'year', y: 'value', fill: color, r: 2},
    ),
  ];
}

/** The values that the report states: filled when exact, hollow when not, a diamond when computed from stated ones. */
export function statedDots(points: readonly Point[], wording: Wording): Markish[] {
  const main = ({place}: Point) => Number(isMainPlace(place));
  const stated = points.filter((point) => isStated(point) && !isSpan(point)).sort((a, b) => main(a) - main(b));
  const spans = points.filter((point) => isStated(point) && isSpan(point));
  return [
    link(spans, {x1: 'first', x2: 'year', y1: 'value', y2: 'value', stroke: color, strokeWidth: 3}),
    text(spans, {
      x: ({first, year}) => (first + year) / 2,
      y: 'value',
      text: ({row}: Point) => wording.value(row),
      fill: color,
      dy: -10,
      ...halo,
    }),
    dot(stated, {
      x: 'year',
      y: 'value',
      r: 4.5,
      symbol: ({row}: Point) => (row.qualifier === 'derived' ? 'diamond' : 'circle'),
      fill: (point: Point) => (point.row.qualifier === 'exact' ? color(point) : 'var(--_background)'),
      stroke: color,
      strokeWidth: 1.5,
    }),
  ];
}

/** A ground behind letters that lie on lines. */
const halo = {stroke: 'var(--_background)', strokeWidth: 4} as const;

/** Series cut into runs of neighbouring years, and the pairs of points between which years are missing. */
function segments(points: readonly Point[]): {runs: Point[][]; gaps: Gap[]} {
  const runs: Point[][] = [];
  const gaps: Gap[] = [];
  for (const series of seriesOf(points).values()) {
    series.forEach((point, index) => {
      const previous = series[index - 1];
      if (previous?.year === point.year - 1) runs.at(-1)?.push(point);
      else runs.push([point]);
      if (previous && previous.year < point.year - 1) gaps.push([previous, point]);
    });
  }
  return {runs, gaps};
}

/** One point a year for each place and measure; another publisher's series is not broken by a value of the report. */
function seriesOf(points: readonly Point[]): Map<string, Point[]> {
  const series = new Map<string, Point[]>();
  for (const point of points) {
    if (isSpan(point)) continue;
    const key = `${point.place} ${point.row.measure}`;
    const line = series.get(key) ?? [];
    const same = line.findIndex(({year}) => year === point.year);
    if (same < 0) line.push(point);
    else if (isStated(line[same] as Point)) line[same] = point;
    series.set(key, line);
  }
  return series;
}
