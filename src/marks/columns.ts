import {type Markish, ruleX, ruleY} from './plot.js';
import {isSpan, isStated, type Point, stepOf} from './points.js';

/** Columns from zero: thin rules, so that times keep their place on the shared axis. */
export function columnMarks(points: readonly Point[], yearWidth: number): Markish[] {
  const others = points.filter((point) => !isStated(point) && !isSpan(point));
  const step = Math.min(1, ...points.map(({row}) => stepOf(row.period)));
  const stems = points.filter((point) => isStated(point) && !isSpan(point));
  return [
    ruleX(stems, {x: 'year', y1: 0, y2: 'value', stroke: ({color}: Point) => color, strokeWidth: 1.5}),
    ruleX(others, {
      x: 'year',
      y1: 0,
      y2: 'value',
      stroke: ({color}: Point) => color,
      strokeOpacity: 0.75,
      strokeWidth: Math.max(1.5, Math.min(18, yearWidth * step * 0.6)),
    }),
    ruleY([0], {stroke: 'currentColor', strokeOpacity: 0.6}),
  ];
}
