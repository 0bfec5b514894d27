import type {Value} from './values.js';

/** Milliseconds that a tip stays after the pointer leaves, so that the pointer can reach it. */
const grace = 300;

interface PointerActions {
  /** The value that a point of the viewport refers to. */
  readonly at: (x: number, y: number) => Value | undefined;
  /** Receives the value pointed at now, or undefined a while after the pointer has left all values. */
  readonly point: (value: Value | undefined, x?: number) => void;
  readonly select: (value: Value | undefined) => void;
}

/** Interprets mouse, pen and finger in a picture. */
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

  /** Cancels closing, for example because the pointer is on the tip. */
  stay(): void {
    clearTimeout(this.#closing);
  }

  /** Treats the pointer as gone, unless it comes back soon. */
  leave(): void {
    this.stay();
    this.#closing = setTimeout(() => this.#wanted.point(undefined), grace);
  }
}
