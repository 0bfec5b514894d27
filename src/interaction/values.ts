import type {Composition} from '../compose/composition.js';
import {amountOf} from '../compose/rows.js';
import type {HitArea, PlotHitArea} from '../marks/plot.js';
import type {Row} from '../model/row.js';

/** One row of a chart: where it is shown, and its series. */
export interface Value {
  readonly row: unknown;
  readonly area: HitArea;
  /** Index of its series, and its index in that series. */
  readonly series: number;
  readonly index: number;
}

/**
 * All rows in reading order: series after series, each from its first value to its last. Rows without their own mark join the mark of the
 * row that is most like them.
 */
export function seriesOfValues({rows}: Composition, hitAreas: readonly PlotHitArea[]): Value[][] {
  const series = new Map<string, HitArea[]>();
  const seen = new Set<unknown>();
  for (const area of hitAreas) {
    const own = area.rows.filter((row) => !seen.has(row));
    if (own.length === 0) continue;
    for (const row of own) seen.add(row);
    const key = `${area.plot} ${area.series}`;
    series.set(key, [...(series.get(key) ?? []), {...area, rows: own}]);
  }
  const unmarked = rows.filter((row) => !seen.has(row));
  for (const row of unmarked) attach(row, [...series.values()]);
  return [...series.values()].map((found, number) =>
    found.flatMap((area) => area.rows.map((row) => ({row, area}))).map(({row, area}, index) => ({row, area, series: number, index})),
  );
}

/** Adds a row to the hit area of the row that it is most like. */
function attach(row: unknown, series: readonly HitArea[][]): void {
  const hitAreas = series.flatMap((found, number) =>
    found.map((area, index) => ({area, number, index, likeness: rowLikeness(area.rows[0], row)})),
  );
  const [first] = hitAreas.sort((a, b) => b.likeness - a.likeness);
  const found = first && series[first.number];
  if (found) found[first.index] = {...first.area, rows: [...first.area.rows, row]};
}

/** How similar two rows are: measure counts more than place, place more than item, item more than year. */
function rowLikeness(a: unknown, b: unknown): number {
  if (!amountOf(a) || !amountOf(b)) return 0;
  const [one, other] = [a as Row, b as Row];
  const same = (key: keyof Row) => Number(one[key] === other[key]);
  return 8 * same('measure') + 4 * same('place') + 2 * same('item') + Number(one.period.slice(0, 4) === other.period.slice(0, 4));
}

/** Maximum distance, in pixels, from a pointer to the mark that it selects; and between marks that count as overlapping. */
const reach = 40;
const touching = 3;

/** The value nearest to a point, preferring the report's value among overlapping ones; undefined if none is near. */
export function valueAt(values: readonly Value[], hitAreas: readonly HitArea[], x: number, y: number): Value | undefined {
  const away = ({left, right, top, bottom}: HitArea) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const off = ({left, right, top, bottom}: HitArea) => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  const isTall = ({form}: HitArea) => form === 'crossing'; // a rule over the full height, which would hide the points beside it
  const near = hitAreas
    .map((area) => ({area, distance: away(area) + (isTall(area) ? reach / 4 : 0)}))
    .filter(({distance}) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || off(a.area) - off(b.area));
  const [first] = near;
  const beside = near.filter(({distance}) => distance <= (first?.distance ?? 0) + touching);
  const {area} = beside.find(({area: {rows}}) => isReportRow(rows[0]) && beside.length > 1 && liesOn(first?.area, rows[0])) ?? first ?? {};
  return values.find(({row}) => area?.rows.includes(row));
}

const isReportRow = (row: unknown): boolean => (row as Partial<Row>).source === 'report';

/** Whether a hit area shows the same as a row, from another publisher. */
function liesOn(area: HitArea | undefined, row: unknown): boolean {
  const [first] = area?.rows ?? [];
  return first !== undefined && rowLikeness(first, row) >= 15;
}
