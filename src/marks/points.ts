import {momentParts} from '../model/period.js';
import {isCrossing, isYearly, type Row} from '../model/row.js';
import type {Wording} from '../text/wording.js';
import {isMainPlace, placeColor, shade} from './place-colors.js';

/** What tells the rows of a chart apart. */
export type Series = 'place' | 'item' | 'measure';

/** A row at its place in a chart over time, in base units. */
export interface Point {
  readonly row: Row;
  /** What tells its line apart, and its display name. */
  readonly series: string;
  readonly name: string;
  readonly color: string;
  /** Start and end on the year axis; equal except for spans of years. */
  readonly first: number;
  readonly year: number;
  readonly value: number;
}

/** The rows that a chart over time can draw, in time order: those with a date and one value. Series that are not emphasized are muted. */
export function timePoints(rows: readonly Row[], wording: Wording, by: Series = 'place', emphasis?: readonly string[]): Point[] {
  const keyed = rows.filter((row) => isDated(row) && !isCrossing(row)).map((row) => [seriesOf(row, by), row] as const);
  const names = [...new Set(keyed.map(([series]) => series))];
  const points = keyed.map(([series, row]): Point => {
    const [first, year] = yearsOf(row.period) ?? [NaN, NaN];
    const color =
      by === 'place'
        ? placeColor(row.place)
        : emphasis
          ? emphasizedColor(series, row.place, emphasis)
          : seriesColor(series, row.place, names);
    return {row, series, name: nameOf(row, by, wording), color, first, year, value: wording.baseValue(row)};
  });
  return points.sort((a, b) => a.year - b.year);
}

/** The ID that tells a row apart: of its place, its item (its place if it has none) or its measure. */
export function seriesOf({place, item, measure}: Row, by: Series): string {
  return by === 'place' ? place : by === 'item' ? (item ?? place) : measure;
}

export function nameOf({place, item, measure}: Row, by: Series, wording: Wording): string {
  if (by === 'measure') return wording.mainMeasure(measure);
  if (by === 'place') return wording.place(place);
  return item === null ? wording.messages.total : wording.series(item);
}

const emphasizedColor = (series: string, place: string, emphasis: readonly string[]): string =>
  placeColor(emphasis.includes(series) ? place : '');

/** What rows have in common but their names omit: the place of items and measures, the item of places. */
export function commonWords(rows: readonly Row[], by: Series | 'period', wording: Wording): string[] {
  const [places, items] = [new Set(rows.map(({place}) => place)), new Set(rows.map(({item}) => item))];
  const [[place = ''], [item = null]] = [[...places], [...items]];
  const withPlace = by !== 'place' && places.size === 1;
  const withItem = by !== 'item' && items.size === 1 && item !== null && item !== place;
  return [...(withPlace ? [wording.place(place)] : []), ...(withItem ? [wording.item(item)] : [])];
}

/** Places keep their color; series within one place get its shades. */
function seriesColor(series: string, place: string, names: readonly string[]): string {
  return isMainPlace(series) ? placeColor(series) : shade(place, names.indexOf(series));
}

/** Whether a row has one value and a date on the axis. */
const isDated = ({period, value, undated}: Row): boolean => value !== null && !undated && yearsOf(period) !== undefined;

/** Whether a row has a place on a time axis: one for a whole year; of rows that are not the package's, any with a date. */
export const isOnTimeAxis = (row: Row, foreignRows?: boolean): boolean => (foreignRows ? isDated(row) : isYearly(row));

/** Start and end of a period on a year axis: a year is at its number, a part of a year at its middle; undefined if one end is open. */
export function yearsOf(period: string): [first: number, last: number] | undefined {
  const [start = '', end] = period.split('/');
  if (start === '..' || end === '..') return undefined;
  const [first, last] = [onAxis(start), onAxis(end ?? start)];
  return [first, last];
}

/** The middle of a moment on a year axis; a whole year is at its number. */
function onAxis(moment: string): number {
  const {year, half, quarter, month, day = '15'} = momentParts(moment);
  if (half) return Number(year) + Number(half) / 2 - 1 / 4;
  if (quarter) return Number(year) + Number(quarter) / 4 - 1 / 8;
  return month ? Number(year) + (Number(month) - 1 + (Math.min(Number(day), 30) - 0.5) / 30) / 12 : Number(year);
}

/** Years from one value of a series to the next if none is missing. */
export function stepOf(period: string): number {
  return period.includes('-H') ? 1 / 2 : period.includes('-Q') ? 1 / 4 : /-\d/.test(period) ? 1 / 12 : 1;
}

export const isStated = ({row}: Point): boolean => row.source === 'report';

/** Whether a point stands for more than one year. */
export const isSpan = ({first, year}: Point): boolean => year - first >= 1;

/** The last point of each series, largest value first; the report's wins over another publisher's of the same time. */
export function lastPoints(points: readonly Point[]): Point[] {
  const last = new Map<string, Point>();
  for (const point of points) {
    const known = last.get(point.series);
    if (!known || point.year > known.year || isStated(point)) last.set(point.series, point);
  }
  return [...last.values()].sort((a, b) => b.value - a.value);
}
