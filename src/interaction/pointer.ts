import type {Value} from '../compose/values.js';

/** Milliseconds that a tip stays after the pointer leaves, so that the pointer can reach it. */
const grace = 300;

interface PointerActions {
  /** The value that a point of the viewport refers to; that of a finger may be far from it. */
  readonly at: (x: number, y: number, isFinger: boolean) => Value | undefined;
  /** Receives the value pointed at now, or undefined a while after the pointer has left all values. */
  readonly point: (value: Value | undefined, x?: number) => void;
  readonly select: (value: Value | undefined) => void;
}

/** Interprets mouse, pen and finger in a picture. */
export class Pointer {
  readonly #wanted: PointerActions;
  #closing: ReturnType<typeof setTimeout> | undefined;
  /** The last kind of pointer: Firefox before 129 and Safari do not tell it with a click. */
  #kind = '';
  /** Where a finger has opened the tip, which stays until a mouse moves on or something is pressed. */
  #tapped: readonly [x: number, y: number] | undefined;

  constructor(wanted: PointerActions) {
    this.#wanted = wanted;
  }

  /** A screen reader presses an option of its own accord, not at a point: `option` is its value. */
  handle(event: MouseEvent, option?: Value): void {
    const {type, clientX: x, clientY: y, detail} = event;
    if (type === 'click' && detail === 0 && option) return this.#wanted.select(option);
    const {pointerType} = event as Partial<PointerEvent>;
    if (pointerType) this.#kind = pointerType;
    const isFinger = this.#kind === 'touch';
    if (type === 'pointerdown' || (isFinger && type !== 'click')) return; // a finger that scrolls, or is lifted
    if (type === 'pointerleave') return this.leave();
    if (type === 'pointermove' && this.#isTapped(x, y)) return; // after a tap, a browser may move the mouse there
    const value = this.#wanted.at(x, y, isFinger);
    this.#tapped = isFinger && value ? [x, y] : undefined;
    if (type === 'click') this.#wanted.select(value);
    if (!value) return this.leave();
    this.stay();
    this.#wanted.point(value, x);
  }

  /** Cancels closing, for example because the pointer is on the tip. */
  stay(): void {
    clearTimeout(this.#closing);
  }

  /** Treats the pointer as gone, unless it comes back soon or was a finger. */
  leave(): void {
    if (this.#tapped) return;
    this.stay();
    this.#closing = setTimeout(() => this.#wanted.point(undefined), grace);
  }

  #isTapped(x: number, y: number): boolean {
    const [tappedX, tappedY] = this.#tapped ?? [NaN, NaN];
    return Math.hypot(x - tappedX, y - tappedY) < 2;
  }
}
