import {greatest} from 'd3-array';
import type {HitArea, PlotHitArea} from '../marks/plot.js';
import type {Row} from '../model/row.js';
import type {Composition} from './composition.js';
import {amountOf} from './rows.js';

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
  const first = greatest(hitAreas, ({likeness}) => likeness);
  const found = first && series[first.number];
  if (found) found[first.index] = {...first.area, rows: [...first.area.rows, row]};
}

/** How similar two rows are: measure counts more than place, place more than item, item more than year. */
export function rowLikeness(a: unknown, b: unknown): number {
  if (!amountOf(a) || !amountOf(b)) return 0;
  const [one, other] = [a as Row, b as Row];
  const same = (key: keyof Row) => Number(one[key] === other[key]);
  return 8 * same('measure') + 4 * same('place') + 2 * same('item') + Number(one.period.slice(0, 4) === other.period.slice(0, 4));
}
