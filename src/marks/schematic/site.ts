import type {Position} from './outline.js';

/** A place on the map, listed by number in the key below it. */
export interface Site {
  readonly at: Position;
  readonly name: string;
  /** Its description in the key. */
  readonly details: string;
  readonly color: string;
  readonly symbol: 'circle' | 'square' | 'diamond' | 'triangle';
  /** Whether its position is approximate. */
  readonly hollow: boolean;
  /** The other end of a link. */
  readonly to?: Position | undefined;
  readonly row: unknown;
}
