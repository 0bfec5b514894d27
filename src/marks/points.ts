import {isYearly, type Row, yearSpan} from '../dataset.js';
import type {Wording} from '../text/wording.js';

/** A row at its place in a chart over years, in base units. */
export interface Point {
  readonly row: Row;
  readonly place: string;
  /** First and last year; the same where the row is about one whole year. */
  readonly first: number;
  readonly year: number;
  readonly value: number;
}

/** The rows that a chart over years can draw, in order of time: whole years and closed spans of years. */
export function yearPoints(rows: readonly Row[], wording: Wording): Point[] {
  return rows
    .filter(isYearly)
    .map((row) => {
      const [first, year] = yearSpan(row.period);
      return {row, place: row.place, first, year, value: wording.baseValue(row)};
    })
    .sort((a, b) => a.year - b.year);
}

export const isStated = ({row}: Point): boolean => row.source === 'report';

export const isSpan = ({first, year}: Point): boolean => first !== year;

/** The last point of each place, the largest value first; the report's before another publisher's of the same year. */
export function lastPoints(points: readonly Point[]): Point[] {
  const last = new Map<string, Point>();
  for (const point of points) {
    const known = last.get(point.place);
    if (!known || point.year > known.year || isStated(point)) last.set(point.place, point);
  }
  return [...last.values()].sort((a, b) => b.value - a.value);
}
