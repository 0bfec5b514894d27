import type {RenderedChart} from '../compose/rendered-chart.js';
import type {HitArea} from '../marks/plot.js';
import type {Row} from '../model/row.js';
import {rowLikeness, type Value} from '../compose/values.js';

/** Maximum distance, in pixels, from a pointer to the mark that it selects; of a finger to a mark that is under it. */
const reach = 40;
const fingertip = 16;
/** How much farther away a rule over the full height counts, because it would hide the points beside it. */
const ruleDistance = 10;
/** Maximum distance between marks that count as overlapping, in pixels. */
const touching = 3;

/** The value nearest to a point of a picture, preferring the report's value among overlapping ones; undefined if none is near. */
export function valueAt(values: readonly Value[], hitAreas: readonly HitArea[], x: number, y: number): Value | undefined {
  return valueOf(values, nearestArea(hitAreas, x, y, reach));
}

/** The value that a finger means, however far away: under it, or else the nearest of the plot, for lines and columns first in time. */
export function valueUnderFinger(values: readonly Value[], rendered: RenderedChart, x: number, y: number): Value | undefined {
  const inPlot = areasInPlot(rendered, y);
  const overTime = inPlot.filter(({form}) => form === 'line' || form === 'column');
  const across = ({left, right}: HitArea) => Math.max(left - x, 0, x - right);
  const least = Math.min(...overTime.map(across));
  const inColumn = overTime.filter((area) => across(area) <= least + touching);
  const area = nearestArea(inPlot, x, y, fingertip) ?? nearestArea(inColumn.length > 0 ? inColumn : inPlot, x, y, Infinity);
  return valueOf(values, area);
}

/** The hit areas of the plot at a height, or all if it has none. */
function areasInPlot({plots, hitAreas}: RenderedChart, y: number): readonly HitArea[] {
  let bottom = 0;
  const found = plots.findIndex((svg) => y < (bottom += Number(svg.getAttribute('height'))));
  const own = hitAreas.filter(({plot}) => plot === (found < 0 ? plots.length - 1 : found));
  return own.length > 0 ? own : hitAreas;
}

const valueOf = (values: readonly Value[], area: HitArea | undefined): Value | undefined =>
  values.find(({row}) => area?.rows.includes(row));

function nearestArea(hitAreas: readonly HitArea[], x: number, y: number, within: number): HitArea | undefined {
  const away = ({left, right, top, bottom}: HitArea) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const off = ({left, right, top, bottom}: HitArea) => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  const near = hitAreas
    .map((area) => ({area, distance: away(area) + (area.form === 'crossing' ? ruleDistance : 0)}))
    .filter(({distance}) => distance <= within)
    .sort((a, b) => a.distance - b.distance || off(a.area) - off(b.area));
  const [first] = near;
  const beside = near.filter(({distance}) => distance <= (first?.distance ?? 0) + touching);
  const {area} = beside.find(({area: {rows}}) => isReportRow(rows[0]) && beside.length > 1 && liesOn(first?.area, rows[0])) ?? first ?? {};
  return area;
}

const isReportRow = (row: unknown): boolean => (row as Partial<Row>).source === 'report';

/** Whether a hit area shows the same as a row, from another publisher. */
function liesOn(area: HitArea | undefined, row: unknown): boolean {
  const [first] = area?.rows ?? [];
  return first !== undefined && rowLikeness(first, row) >= 15;
}
