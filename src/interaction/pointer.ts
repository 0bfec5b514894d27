import type {Value} from './values.js';

/** Milliseconds that a tip stays when the pointer leaves, so that it can be reached. */
const grace = 300;

interface PointerActions {
  /** The value that is meant by a point of the viewport. */
  readonly at: (x: number, y: number) => Value | undefined;
  /** What a pointer means now; undefined a while after it has meant nothing. */
  readonly point: (value: Value | undefined, x?: number) => void;
  readonly select: (value: Value | undefined) => void;
}

/** What mouse, pen and finger mean in a picture. */
export class Pointer {
  readonly #wanted: PointerActions;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(wanted: PointerActions) {
    this.#wanted = wanted;
  }

  handle({type, pointerType, clientX, clientY}: PointerEvent): void {
    if (type === 'pointerleave') return this.leave();
    if (type === 'pointermove' && pointerType === 'touch') return; // a finger that scrolls
    const value = this.#wanted.at(clientX, clientY);
    if (type === 'click') this.#wanted.select(value);
    if (!value) return this.leave();
    this.stay();
    this.#wanted.point(value, clientX);
  }

  /** The pointer has come onto the tip. */
  stay(): void {
    clearTimeout(this.#closing);
  }

  /** The pointer means nothing any more, unless it comes back soon. */
  leave(): void {
    this.stay();
    this.#closing = setTimeout(() => this.#wanted.point(undefined), grace);
  }
}
