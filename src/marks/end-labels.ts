import {max} from 'd3-array';
import {fontSize, initializer, type Markish, text} from '../plot.js';
import {placeColor} from '../scales.js';
import {textWidth} from '../text/width.js';
import type {Wording} from '../text/wording.js';
import {isSpan, isStated, lastPoints, type Point} from './points.js';

const lineHeight = fontSize * 1.25;
const gap = 8;

/** Labels in the right margin, at the height of their points, and the width they need. */
export interface MarginLabels {
  readonly mark: Markish;
  readonly width: number;
}

/** Names at the right end of lines, with the last value where there is room for it, and its year where other lines go on. */
export function endLabels(points: readonly Point[], wording: Wording, withValues: boolean): MarginLabels {
  const last = lastPoints(points);
  const end = max(last, ({year}) => year);
  const label = ({place, year, row}: Point) => {
    const words = `${wording.place(place)} ${wording.value(row, 4)}`;
    if (!withValues) return wording.place(place);
    return year === end ? words : `${words} (${year})`;
  };
  return marginLabels(last, label);
}

/** The report's values beside columns, with their years where there is room for them. */
export function statedLabels(points: readonly Point[], wording: Wording, withYears: boolean): MarginLabels {
  const stated = points.filter((point) => isStated(point) && !isSpan(point));
  return marginLabels(stated, ({row}) => (withYears ? `${wording.period(row.period)} ${wording.value(row)}` : wording.value(row)));
}

function marginLabels(points: readonly Point[], label: (point: Point) => string): MarginLabels {
  const fill = ({place}: Point) => placeColor(place);
  const options = {y: 'value', text: label, frameAnchor: 'right', textAnchor: 'start', dx: gap, fill} as const;
  const width = max(points, (point) => textWidth(label(point), fontSize)) ?? 0;
  return {mark: text(points, apart(options)), width: Math.ceil(width) + gap + 2};
}

/** The options with labels moved along y until none lies on another. */
function apart<T extends object>(options: T): T {
  return initializer(options, (data, facets, channels, scales, dimensions) => {
    const y = scales.y as unknown as (value: number) => number;
    const heights = Array.from(channels.y?.value as unknown as ArrayLike<number>, (value) => y(value));
    const {height, marginTop, marginBottom} = dimensions;
    return {data, facets, channels: {y: {value: spread(heights, lineHeight, marginTop, height - marginBottom)}}};
  });
}

/** Positions at least `distance` apart, as near to the wanted ones as a pass down and a pass up bring them. */
export function spread(wanted: readonly number[], distance: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed = [...wanted];
  let limit = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] as number, limit);
    limit = placed[index] + distance;
  }
  limit = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] as number, limit);
    limit = placed[index] - distance;
  }
  return placed;
}
