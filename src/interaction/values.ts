import type {Row} from '../model/dataset.js';
import type {PlotSpot, Spot} from '../marks/plot.js';
import {amountOf, type Content} from '../compose/subjects.js';

/** One row on its way through a chart: where it is shown, and its series. */
export interface Value {
  readonly row: unknown;
  readonly spot: Spot;
  /** Index of its series, and in it. */
  readonly series: number;
  readonly index: number;
}

/** All rows in reading order: series after series, each from its first value to its last. Rows without a mark of their own stand at the one that is most like them. */
export function valuesOf({rows}: Content, spots: readonly PlotSpot[]): Value[][] {
  const series = new Map<string, Spot[]>();
  const seen = new Set<unknown>();
  for (const spot of spots) {
    const own = spot.rows.filter((row) => !seen.has(row));
    if (own.length === 0) continue;
    for (const row of own) seen.add(row);
    const key = `${spot.plot} ${spot.series}`;
    series.set(key, [...(series.get(key) ?? []), {...spot, rows: own}]);
  }
  const unmarked = rows.filter((row) => !seen.has(row));
  for (const row of unmarked) attach(row, [...series.values()]);
  return [...series.values()].map((found, number) =>
    found.flatMap((spot) => spot.rows.map((row) => ({row, spot}))).map(({row, spot}, index) => ({row, spot, series: number, index})),
  );
}

/** Adds a row to the spot of the row that it is most like. */
function attach(row: unknown, series: readonly Spot[][]): void {
  const spots = series.flatMap((found, number) =>
    found.map((spot, index) => ({spot, number, index, likeness: likeness(spot.rows[0], row)})),
  );
  const [first] = spots.sort((a, b) => b.likeness - a.likeness);
  const found = first && series[first.number];
  if (found) found[first.index] = {...first.spot, rows: [...first.spot.rows, row]};
}

/** How much two rows have in common: measure before place before item before year. */
function likeness(a: unknown, b: unknown): number {
  if (!amountOf(a) || !amountOf(b)) return 0;
  const [one, other] = [a as Row, b as Row];
  const same = (key: keyof Row) => Number(one[key] === other[key]);
  return 8 * same('measure') + 4 * same('place') + 2 * same('item') + Number(one.period.slice(0, 4) === other.period.slice(0, 4));
}

/** Farthest from a mark, in pixels, that a pointer may be to mean it; and how near marks are that lie on one another. */
const reach = 40;
const touching = 3;

/** The value nearest to a point of the picture, of those on one another what the report states; undefined where none is near. */
export function nearest(values: readonly Value[], spots: readonly Spot[], x: number, y: number): Value | undefined {
  const away = ({left, right, top, bottom}: Spot) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const off = ({left, right, top, bottom}: Spot) => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  const isTall = ({form}: Spot) => form === 'passing'; // a rule over the whole height, which would hide the points beside it
  const near = spots
    .map((spot) => ({spot, distance: away(spot) + (isTall(spot) ? reach / 4 : 0)}))
    .filter(({distance}) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || off(a.spot) - off(b.spot));
  const [first] = near;
  const beside = near.filter(({distance}) => distance <= (first?.distance ?? 0) + touching);
  const {spot} = beside.find(({spot: {rows}}) => isStated(rows[0]) && beside.length > 1 && liesOn(first?.spot, rows[0])) ?? first ?? {};
  return values.find(({row}) => spot?.rows.includes(row));
}

const isStated = (row: unknown): boolean => (row as Partial<Row>).source === 'report';

/** Whether a spot shows the same as a row, by another publisher. */
function liesOn(spot: Spot | undefined, row: unknown): boolean {
  const [first] = spot?.rows ?? [];
  return first !== undefined && likeness(first, row) >= 15;
}
