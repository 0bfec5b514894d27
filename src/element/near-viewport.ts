import type {LitElement, ReactiveController} from 'lit';

/** Elements that wait to come near the viewport. A while after one was put on the page, they come without it, for print. */
const unseen = new Map<EventTarget, {reach(): void}>();
let bringing: unknown;

function bringUnseen(): void {
  bringing = undefined;
  if (unseen.size > 0)
    import('./unseen.js').then(
      ({reachWhenIdle}) => reachWhenIdle(unseen),
      () => undefined,
    );
}

/** Whether an element is, and has ever been, near the viewport; until it has, it loads nothing. */
export class NearViewport implements ReactiveController {
  readonly #host: LitElement;
  readonly #onReturn: () => void;
  isNear = false;
  reached = false;
  #observer: IntersectionObserver | undefined;
  #box: Element | null = null;

  /** `onReturn` is called when the element comes near again, or the page is online again: what could not be loaded may be now. */
  constructor(host: LitElement, onReturn: () => void) {
    this.#host = host;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.reached) {
      unseen.set(this.#host, this);
      bringing ??= setTimeout(bringUnseen, 2000);
    }
    const {IntersectionObserver} = globalThis; // the DOM of a test runner has none, and no layout
    if (!IntersectionObserver) return this.#note(true);
    this.#observer = new IntersectionObserver((entries) => this.#note(entries.at(-1)?.isIntersecting), {rootMargin: '50%'});
    this.#box = null;
    this.hostUpdated();
    addEventListener('online', this.#onReturn);
  }

  /** Observes what is rendered, because a host with `display: contents` has no box. */
  hostUpdated(): void {
    const box = this.#host.renderRoot.firstElementChild;
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    if (box) this.#observer?.observe(box);
  }

  hostDisconnected(): void {
    unseen.delete(this.#host);
    this.#observer?.disconnect();
    removeEventListener('online', this.#onReturn);
  }

  /** Acts as if the element had come near the viewport. */
  reach(): void {
    this.#onReturn();
    unseen.delete(this.#host);
    if (this.reached) return;
    this.reached = true;
    this.#host.requestUpdate();
  }

  #note(isNear = false): void {
    this.isNear = isNear;
    if (isNear) this.reach();
  }
}
