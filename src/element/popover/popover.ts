import type {PagePopover} from '../../model/chart-host.js';

/** An element on top of the page that stays positioned while it is open. */
export class Popover implements PagePopover {
  readonly #element: HTMLElement;
  #opened: AbortController | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    element.popover = 'manual';
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  open(put: () => void): AbortSignal {
    this.close();
    const element = this.#element;
    if (!element.isConnected) return AbortSignal.abort(); // removed while its code was fetched
    element.classList.add('open');
    element.togglePopover?.(true); // Firefox supports this from 125; before that, other content may cover it
    this.#opened = new AbortController();
    const {signal} = this.#opened;
    element.ownerDocument.defaultView?.addEventListener('resize', put, {signal});
    element.ownerDocument.addEventListener('scroll', put, {signal, capture: true, passive: true});
    put();
    return signal;
  }

  close(): void {
    this.#opened?.abort();
    this.#opened = undefined;
    if (this.#element.isConnected) this.#element.togglePopover?.(false);
    this.#element.classList.remove('open');
  }
}
