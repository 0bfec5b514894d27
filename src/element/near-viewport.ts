import type {LitElement, ReactiveController} from 'lit';

/** Whether an element has ever come near the viewport; until then it loads nothing. */
export class NearViewport implements ReactiveController {
  readonly #host: LitElement;
  reached = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.reached) return;
    this.#observer = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && this.reach(), {
      rootMargin: '50%',
    });
    this.hostUpdated();
  }

  /** Observes what is rendered, because a host with `display: contents` has no box. */
  hostUpdated(): void {
    const box = this.#host.renderRoot.firstElementChild;
    if (box && !this.reached) this.#observer?.observe(box);
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
