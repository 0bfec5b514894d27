import type {PopoverPlacement} from '../../model/chart-host.js';

/** A rectangle of the viewport, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** The height that is left for it, if it must scroll. */
  readonly height: number | undefined;
}

/** Distance from the edge of what is seen, and the least height, in pixels. */
const margin = 8;
const leastHeight = 120;

/** The place of a popover within `view`: beside its anchor without covering it, if that leaves it the least height. */
export function placeBeside(anchor: Box, {width, height}: Box, view: Box, {side, align, gap}: PopoverPlacement): Place {
  const [right, bottom] = [anchor.left + anchor.width, anchor.top + anchor.height];
  const room = {above: anchor.top - gap - view.top - margin, below: view.top + view.height - margin - bottom - gap};
  const other = side === 'above' ? 'below' : 'above';
  const within = (at: number, size: number, from: number, length: number) =>
    Math.max(from + margin, Math.min(at, from + length - margin - size));
  const place = (left: number, top: number, shown = height): Place => ({
    left: within(left, width, view.left, view.width),
    top: within(top, shown, view.top, view.height),
    height: shown < height ? shown : undefined,
  });
  const aligned = {start: anchor.left, middle: (anchor.left + right - width) / 2, end: right - width}[align];
  const upright = (at: 'above' | 'below', shown = height) =>
    place(aligned, at === 'above' ? anchor.top - gap - shown : bottom + gap, shown);
  const most = view.height - 2 * margin;
  const fitting = ([side, other] as const).find((at) => Math.min(room[at], most) >= height);
  if (fitting) return upright(fitting);
  const middle = anchor.top + (anchor.height - height) / 2;
  const beside = [right + gap, anchor.left - gap - width].find((left) => left === within(left, width, view.left, view.width));
  if (beside !== undefined && height <= most) return place(beside, middle);
  const larger = room[other] > room[side] ? other : side;
  return upright(larger, Math.min(height, Math.max(leastHeight, room[larger]), most));
}
