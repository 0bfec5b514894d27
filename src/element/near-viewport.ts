import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Elements that wait to come near the viewport. Some time after the last one was put on the page, they come without it, for print. */
const unseen = new Map<EventTarget, {reach(): void}>();
let waiting: ReturnType<typeof setTimeout> | undefined;

function waitForUnseen(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (unseen.size > 0) void import('./unseen.js').then(({reachWhenIdle}) => reachWhenIdle(unseen)).catch(() => undefined);
  }, 2000);
}

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
    unseen.set(this.#host, this);
    waitForUnseen();
    this.#observer = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && this.reach(), {
      rootMargin: '50%',
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    unseen.delete(this.#host);
    this.#observer?.disconnect();
  }

  /** Acts as if the element had come near the viewport. */
  reach(): void {
    this.reached = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}
