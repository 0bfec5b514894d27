import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether an element has ever come near the viewport; until then it loads nothing. */
export class NearViewport implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  reached = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.reached) return;
    this.#observer = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && this.reach(), {
      rootMargin: '50%',
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Acts as if the element had come near the viewport. */
  reach(): void {
    this.reached = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}
