import {computePosition, flip, offset, shift} from '@floating-ui/dom';
import {html, render, type TemplateResult} from 'lit';
import {detailsOf, type RowLabel, subjectOf} from '../compose/row-label.js';
import type {HitArea} from '../marks/plot.js';
import type {PagePopover} from '../model/chart-host.js';
import type {Messages} from '../text/locales/message-types.js';

/** Returns the rectangle on the page that a tip belongs to; called again whenever the page has moved. */
export type Anchor = () => DOMRect;

/** A small text on top, beside its subject and inside the viewport; never read aloud, because the focused element says the same. */
export class Tip {
  readonly #element: HTMLElement;
  readonly #popover: PagePopover;
  readonly #onDismiss: () => void;

  /** `container` holds the tip. `onPointer` is called when a pointer enters or leaves it, `onDismiss` on Escape or a press outside. */
  constructor(
    container: HTMLElement,
    popover: (element: HTMLElement) => PagePopover,
    onPointer: (isOn: boolean) => void,
    onDismiss: () => void,
  ) {
    const element = container.ownerDocument.createElement('div');
    this.#element = Object.assign(element, {className: 'popover tip', ariaHidden: 'true'});
    this.#onDismiss = onDismiss;
    element.part.add('tip');
    element.addEventListener('pointerenter', () => onPointer(true));
    element.addEventListener('pointerleave', () => onPointer(false));
    container.append(element);
    this.#popover = popover(element);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  open(content: TemplateResult, anchor: Anchor): void {
    render(content, this.#element);
    const signal = this.#popover.open(() => void this.#put(anchor));
    const {ownerDocument} = this.#element;
    ownerDocument.addEventListener('keydown', ({key}) => key === 'Escape' && this.#onDismiss(), {signal, capture: true});
    ownerDocument.addEventListener('pointerdown', (event) => this.#contains(event) || this.#onDismiss(), {signal, capture: true});
  }

  close(): void {
    this.#popover.close();
  }

  #contains(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  async #put(anchor: Anchor): Promise<void> {
    const {style} = this.#element;
    const {x, y} = await computePosition({getBoundingClientRect: anchor}, this.#element, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [
        offset(({rects}) => Math.max(0, 8 - rects.reference.height / 2)),
        flip({padding: 8}),
        shift({padding: 8, crossAxis: true}),
      ],
    });
    style.transform = `translate(${x}px, ${y}px)`; // causes no layout shift
  }
}

/** From this width on, in pixels, a tip stands above the pointed part of a hit area rather than above its middle. */
const wideArea = 80;

/** Where a hit area is on the page or, if it is wide, its part at `x`, in pixels from the left of the picture. */
export function tipAnchor({left, right, top, bottom}: HitArea, picture: HTMLElement, x?: number): DOMRect {
  const box = picture.getBoundingClientRect();
  const isPart = x !== undefined && right - left > wideArea;
  const start = isPart ? Math.min(Math.max(x, left), right) : left;
  return new DOMRect(box.left + start, box.top + top, isPart ? 0 : right - left, bottom - top);
}

/** What a tip says about a row. */
export function tipContent(label: RowLabel, messages: Messages): TemplateResult {
  const line = (text: string, name: string) => (text ? html`<p class=${name} .textContent=${text}></p>` : '');
  const details = detailsOf(label, messages).map((detail) => line(detail, 'detail'));
  const notes = label.notes.map((note) => line(note, 'source'));
  return html`${line(subjectOf(label, messages), 'subject')}${line(label.value, 'amount')}${details}${line(label.source, 'source')}${notes}`;
}
