import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of the box that an element draws in. */
export class BoxSize implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => Element | null | undefined;
  /** Undefined until the box has been laid out. */
  size: Size | undefined;
  #box: Element | undefined;
  #frame = 0;
  #observer: ResizeObserver | undefined;

  /** `find` returns the box once rendered. */
  constructor(host: ReactiveControllerHost, find: () => Element | null | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#find() ?? undefined;
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    const view = box?.ownerDocument.defaultView; // maybe an iframe's, whose layout an observer of another window sees too late
    if (!box || !view) return;
    this.#observer = new view.ResizeObserver(([entry]) => entry && this.#note(entry.contentRect));
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #note({width, height}: DOMRectReadOnly): void {
    if (width < 1) return; // not laid out, as in a closed tab: keep the drawing
    const size = {width: Math.floor(width), height: Math.floor(height)};
    if (size.width === this.size?.width && size.height === this.size.height) return;
    this.size = size;
    // Drawing inside the observer's callback would change sizes that it has yet to report.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
