import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether an element is, and has ever been, near the viewport; until it has, it loads nothing. */
export class NearViewport implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onReturn: () => void;
  isNear = false;
  reached = false;
  #observer: IntersectionObserver | undefined;

  /** `onReturn` is called when the element comes near again, or the page is online again: what could not be loaded may be now. */
  constructor(host: ReactiveControllerHost & Element, onReturn: () => void) {
    this.#host = host;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#note(entries.at(-1)?.isIntersecting ?? false), {rootMargin: '50%'});
    this.#observer.observe(this.#host);
    addEventListener('online', this.#onReturn);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('online', this.#onReturn);
  }

  /** Acts as if the element had come near the viewport. */
  reach(): void {
    this.#onReturn();
    if (this.reached) return;
    this.reached = true;
    this.#host.requestUpdate();
  }

  #note(isNear: boolean): void {
    this.isNear = isNear;
    if (isNear) this.reach();
  }
}
