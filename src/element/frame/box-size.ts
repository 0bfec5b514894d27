import type {ReactiveController} from 'lit';
import type {ChartHost} from '../../model/chart-host.js';

/** Whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sheet of A4 without its margins, for browsers that do not tell how wide the paper is. */
const paperWidth = 680;

/** The box where nothing is laid out, as in the DOM of a test runner. */
const unmeasured: Size = {width: 640, height: 420};

/** The size of the box that an element draws in, on the screen and on paper. */
export class BoxSize implements ReactiveController {
  readonly #host: ChartHost;
  readonly #find: () => Element | null | undefined;
  /** Undefined until the box has been laid out. */
  size: Size | undefined;
  #box: Element | undefined;
  #frame = 0;
  #listening?: AbortController;
  #observer: ResizeObserver | undefined;

  /** `find` returns the box once rendered. */
  constructor(host: ChartHost, find: () => Element | null | undefined) {
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
    const {ResizeObserver} = view;
    if (!ResizeObserver) return this.#note(unmeasured);
    this.#observer = new ResizeObserver(([entry]) => entry && this.#note(entry.contentRect));
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    const {signal} = (this.#listening = new AbortController());
    const view = this.#host.ownerDocument.defaultView;
    for (const type of ['beforeprint', 'afterprint']) view?.addEventListener(type, this, {signal});
    view?.matchMedia?.('print').addEventListener('change', this, {signal});
  }

  /** Draws at once when the page is laid out for paper, of which no observer is told, and again when it is back on the screen. */
  handleEvent({type}: Event): void {
    for (let pass = 0; this.#box && pass < 2; pass++) {
      // the first drawing may need more height
      const {width, height} = getComputedStyle(this.#box);
      const limit = type === 'beforeprint' ? paperWidth : Infinity;
      if (!this.#isNew({width: Math.min(limit, parseFloat(width)), height: parseFloat(height)})) return;
      this.#host.requestUpdate();
      this.#host.performUpdate();
    }
  }

  #note(box: Size): void {
    if (!this.#isNew(box)) return;
    // Drawing inside the observer's callback would change sizes that it has yet to report.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #isNew({width, height}: Size): boolean {
    if (!(width >= 1)) return false; // not laid out, as in a closed tab: keep the drawing
    const size = {width: Math.floor(width), height: Math.floor(height)};
    if (size.width === this.size?.width && size.height === this.size.height) return false;
    this.size = size;
    return true;
  }
}
