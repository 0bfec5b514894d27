import type {PagePopover, PopoverPlacement} from '../../model/chart-host.js';
import {placeBeside} from './placement.js';

/** An element on top of the page that stays positioned while it is open. */
export class Popover implements PagePopover {
  readonly #element: HTMLElement;
  #opened: AbortController | undefined;
  /** How far it is moved, in its own pixels. */
  #moved = {x: 0, y: 0};

  constructor(element: HTMLElement) {
    this.#element = element;
    element.popover = 'manual';
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  open(anchor: () => DOMRect, placement: PopoverPlacement): AbortSignal {
    this.close();
    const element = this.#element;
    const view = element.ownerDocument.defaultView;
    if (!element.isConnected || !view) return AbortSignal.abort(); // removed before its code had come
    element.classList.add('open');
    element.togglePopover?.(true); // Firefox supports this from 125; before that, other content may cover it
    this.#opened = new AbortController();
    const {signal} = this.#opened;
    const put = () => this.#put(anchor(), placement, view);
    view.addEventListener('resize', put, {signal});
    element.ownerDocument.addEventListener('scroll', put, {signal, capture: true, passive: true});
    this.#move(0, 0);
    put();
    return signal;
  }

  close(): void {
    this.#opened?.abort();
    this.#opened = undefined;
    if (this.#element.isConnected) this.#element.togglePopover?.(false);
    this.#element.classList.remove('open');
  }

  /** An ancestor may have `zoom`, which also magnifies what is on top of the page: its own pixels are then not those of the viewport. */
  #put(anchor: DOMRect, placement: PopoverPlacement, {visualViewport, innerWidth, innerHeight}: Window): void {
    const element = this.#element;
    const zoom = element.getBoundingClientRect().width / parseFloat(getComputedStyle(element).width) || 1;
    element.style.setProperty('--_zoom', String(zoom));
    const {left, top, width, height} = element.getBoundingClientRect();
    const whole = height + (element.scrollHeight - element.clientHeight) * zoom;
    const {offsetLeft = 0, offsetTop = 0, width: across = innerWidth, height: down = innerHeight} = visualViewport ?? {};
    const view = {left: offsetLeft, top: offsetTop, width: across, height: down};
    const place = placeBeside(anchor, {left, top, width, height: whole}, view, placement);
    element.style.maxBlockSize = place.height === undefined ? '' : `${place.height / zoom}px`;
    this.#move(this.#moved.x + (place.left - left) / zoom, this.#moved.y + (place.top - top) / zoom);
  }

  /** By a transform, which causes no layout shift. */
  #move(x: number, y: number): void {
    this.#moved = {x, y};
    this.#element.style.transform = `translate(${x}px, ${y}px)`;
  }
}
