import {max, sum} from 'd3-array';
import {narrowWidth} from '../model/layout.js';
import {breakLines} from '../text/line-break.js';
import {textWidth} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {channelPixels, fontSize, initializer, lineHeight, linePixels, type Markish, text} from './plot.js';
import {isMainPlace} from './place-colors.js';
import {lastPoints, type Point} from './points.js';

/** Lines with a label, at most, besides those of the two cities: those that end highest. */
const mostLabels = 40;

/** Labels in the right margin, at the height of their points, and the width they need. */
export interface MarginLabels {
  readonly mark: Markish;
  readonly width: number;
  /** Height they need when they are stacked. */
  readonly height: number;
}

/** Names at the right end of lines, with the last value if there is room, and its period if it is before the `end` of the axis. */
export function endLabels(points: readonly Point[], end: number, wording: Wording, width: number): MarginLabels {
  const withValues = width >= narrowWidth;
  const last = lastPoints(points).filter(({row}, index) => index < mostLabels || isMainPlace(row.place));
  const label = ({name, year, row}: Point) => {
    if (!withValues) return name;
    const words = `${name} ${wording.label(row)}`;
    return year === end ? words : `${words} (${wording.period(row.period)})`;
  };
  return marginLabels(last, label, wording, width);
}

/** Labels wrapped so that the plot keeps more than half the width. */
function marginLabels(points: readonly Point[], label: (point: Point) => string, wording: Wording, plotWidth: number): MarginLabels {
  const most = plotWidth * 0.4;
  const gap = Math.max(8, textWidth('2000', fontSize, wording) / 2 - 6); // beside the last year of the axis
  const lines = new Map(points.map((point) => [point, breakLines(label(point), most, fontSize, wording)]));
  const options = {
    y: 'value',
    text: (point: Point) => lines.get(point)?.join('\n'),
    frameAnchor: 'right',
    textAnchor: 'start',
    lineHeight,
    dx: gap,
    fill: ({color}: Point) => color,
  } as const;
  const width = max([...lines.values()].flat(), (line) => textWidth(line, fontSize, wording)) ?? 0;
  const heights = points.map((point) => (lines.get(point)?.length ?? 1) * linePixels);
  return {mark: text(points, apart(options, heights)), width: Math.ceil(width + gap) + 2, height: sum(heights)};
}

/** The options, with labels of these heights moved along y until none overlap. */
function apart<T extends object>(options: T, labelHeights: readonly number[]): T {
  return initializer(options, (data, facets, channels, scales, dimensions) => {
    const wanted = channelPixels('y', channels, scales);
    const {height, marginTop, marginBottom} = dimensions;
    return {
      data,
      facets,
      channels: {y: {value: spread(wanted, labelHeights, marginTop - linePixels / 2, height - marginBottom + linePixels)}},
    };
  });
}

/** Label centers, without overlap and between `top` and `bottom`, as near to the wanted ones as one pass down and one up bring them. */
export function spread(wanted: readonly number[], heights: readonly number[], top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed = [...wanted];
  const half = (index: number) => (heights[index] ?? 0) / 2;
  let limit = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] as number, limit + half(index));
    limit = placed[index] + half(index);
  }
  limit = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] as number, limit - half(index));
    limit = placed[index] - half(index);
  }
  return placed;
}
