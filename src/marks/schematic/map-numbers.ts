import {textWidth} from '../../text/measure.js';
import type {Wording} from '../../text/wording.js';
import {fontSize} from '../plot.js';

/** A number beside the point that it names. */
export interface PlacedNumber {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
}

/** What is already written or drawn: its center and half its width. */
export interface Taken {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Numbers as near to their points as possible, clear of points and other numbers. */
export function placeNumbers(
  points: readonly (readonly [number, number])[],
  names: readonly Taken[],
  width: number,
  height: number,
  wording: Wording,
): PlacedNumber[] {
  const taken: Taken[] = [...names, ...points.map(([x, y]) => ({x, y, half: 8}))];
  return points.map(([x, y], index) => {
    const words = String(index + 1);
    const half = textWidth(words, fontSize, wording, 'bold') / 2 + 2;
    const isFree = ([labelX, labelY]: readonly [number, number]) =>
      labelX > half &&
      labelX < width - half &&
      labelY > 8 &&
      labelY < height - 8 &&
      taken.every((other) => Math.abs(other.x - labelX) > other.half + half || Math.abs(other.y - labelY) > 15);
    const [labelX, labelY] = positionsAround(x, y).find(isFree) ?? [x, y];
    taken.push({x: labelX, y: labelY, half});
    return {words, x, y, labelX, labelY};
  });
}

/** Positions in growing circles around a point. */
function positionsAround(x: number, y: number): (readonly [number, number])[] {
  const turns = Array.from({length: 16}, (_, index) => (index / 16) * 2 * Math.PI - Math.PI / 2);
  return [16, 24, 34, 46, 60, 76].flatMap((distance) =>
    turns.map((turn) => [x + distance * Math.cos(turn), y + distance * Math.sin(turn)] as const),
  );
}
