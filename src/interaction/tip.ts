import {computePosition, flip, offset, shift} from '@floating-ui/dom';
import {html, render, type TemplateResult} from 'lit';
import {detailsOf, type RowLabel, subjectOf} from '../compose/row-label.js';
import type {HitArea} from '../marks/plot.js';
import type {PageLayer} from '../model/chart-host.js';
import type {Messages} from '../text/locales/message-types.js';

/** A rectangle on the page to which a tip belongs, asked anew whenever the page has moved. */
export type Anchor = () => DOMRect;

/** A small text above all else, beside what it is about and inside the viewport; never read aloud, for what is focused says the same. */
export class Tip {
  readonly #element: HTMLElement;
  readonly #popover: PageLayer;
  readonly #onDismiss: () => void;

  /** `container` is where the tip is put; `onPointer` is told when a pointer comes onto it and leaves it, `onDismiss` of Escape and a press beside. */
  constructor(
    container: HTMLElement,
    popover: (element: HTMLElement) => PageLayer,
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
    style.transform = `translate(${x}px, ${y}px)`; // which is no shift of the layout
  }
}

/** From this width on, in pixels, a tip stands above what is pointed at of a spot rather than above its middle. */
const wideArea = 80;

/** Where a spot of a picture is on the page; of a wide one the part at `x`, in pixels from the left of the picture. */
export function tipAnchor({left, right, top, bottom}: HitArea, picture: HTMLElement, x?: number): DOMRect {
  const box = picture.getBoundingClientRect();
  const isPart = x !== undefined && right - left > wideArea;
  const start = isPart ? Math.min(Math.max(x, left), right) : left;
  return new DOMRect(box.left + start, box.top + top, isPart ? 0 : right - left, bottom - top);
}

/** What a tip says of a row. */
export function tipContent(label: RowLabel, messages: Messages): TemplateResult {
  const line = (text: string, name: string) => (text ? html`<p class=${name}>${text}</p>` : '');
  const details = detailsOf(label, messages).map((detail) => line(detail, 'detail'));
  const notes = label.notes.map((note) => line(note, 'source'));
  return html`${line(subjectOf(label, messages), 'subject')}${line(label.value, 'amount')}${details}${line(label.source, 'source')}${notes}`;
}
