import type {ReactiveController} from 'lit';
import type {ChartHost} from '../model/chart-host.js';
import type {Highlight, HighlightDetail, SelectDetail} from '../model/events.js';
import {readLinked} from '../model/highlight.js';

/** What an element tells other charts with the same `link`, and what they and the page tell it. */
export class LinkedHighlight implements ReactiveController {
  readonly #host: ChartHost;
  readonly #onChange: () => void;
  #pointed: Highlight | null = null;
  #selected: Highlight | null = null;
  #told = 'null';
  #connection?: AbortController;

  constructor(host: ChartHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** What others point at or, if they point at nothing, what they have selected. */
  get wanted(): Highlight | null {
    return this.#pointed ?? this.#selected;
  }

  /** Announces what is pointed at or focused, if that has changed. */
  highlight(highlight: Highlight | null): void {
    const told = JSON.stringify(highlight);
    if (told === this.#told) return;
    this.#told = told;
    this.#tell<HighlightDetail>('szhk-highlight', {highlight, link: this.#link});
  }

  select(detail: Omit<SelectDetail, 'link'>): void {
    this.#tell<SelectDetail>('szhk-select', {...detail, link: this.#link});
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const listen = (type: 'szhk-highlight' | 'szhk-select', take: (highlight: Highlight | null) => void) =>
      this.#host.ownerDocument.addEventListener(
        type,
        (event) => {
          const {link, highlight} = readLinked(event.detail);
          if (event.composedPath()[0] === this.#host || this.#link === undefined || link !== this.#link) return;
          take(highlight);
          this.#onChange();
        },
        {signal},
      );
    listen('szhk-highlight', (highlight) => (this.#pointed = highlight));
    listen('szhk-select', (highlight) => (this.#selected = highlight));
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    if (this.#told !== 'null') this.#tell<HighlightDetail>('szhk-highlight', {highlight: null, link: this.#link}, this.#host.ownerDocument);
    [this.#pointed, this.#selected, this.#told] = [null, null, 'null'];
  }

  get #link(): string | undefined {
    return String(this.#host.link ?? '') || undefined;
  }

  /** The page no longer hears an element that has left it, so the document is then the target. */
  #tell<T>(type: string, detail: T, target: EventTarget = this.#host): void {
    target.dispatchEvent(new CustomEvent<T>(type, {detail, bubbles: true, composed: true}));
  }
}
