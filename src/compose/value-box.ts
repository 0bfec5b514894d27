import type {HitArea} from '../marks/plot.js';

/** Minimum length of the box of a value, in pixels, so that a ring around it shows the point within. */
const leastLength = 16;

/** Where the box of a value lies in the picture, in pixels. */
export interface ValueBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function valueBox({left, right, top, bottom}: HitArea): ValueBox {
  const [width, height] = [Math.max(right - left, leastLength), Math.max(bottom - top, leastLength)];
  return {x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height};
}

/** Set as a property because a strict policy blocks style attributes; uses a transform because that causes no layout shift. */
export function boxStyle(area: HitArea): string {
  const {x, y, width, height} = valueBox(area);
  return `transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px`;
}
