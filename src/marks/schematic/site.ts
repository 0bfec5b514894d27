import type {Position} from './outline.js';

/** A place on the map, named in the key under it by its number. */
export interface Site {
  readonly at: Position;
  readonly name: string;
  /** What is said of it in the key. */
  readonly details: string;
  readonly color: string;
  readonly symbol: 'circle' | 'square' | 'diamond' | 'triangle';
  /** Whether its place is only approximate. */
  readonly hollow: boolean;
  /** The other end of a link. */
  readonly to?: Position | undefined;
  readonly row: unknown;
}
