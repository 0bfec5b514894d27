import {html, render, type TemplateResult} from 'lit';
import {detailsOf, type RowLabel, subjectOf} from '../compose/row-label.js';
import {valueBox} from '../compose/value-box.js';
import type {HitArea} from '../marks/plot.js';
import type {PagePopover} from '../model/chart-host.js';
import type {Messages} from '../text/locales/message-types.js';
import {pictureBox} from './picture-box.js';

/** Returns the rectangle on the page that a tip belongs to; called again whenever the page has moved. */
export type Anchor = () => DOMRect;

/** A small text on top, beside its subject and inside the viewport; never read aloud, because the focused element says the same. */
export class Tip {
  readonly #element: HTMLElement;
  readonly #popover: PagePopover;
  readonly #onDismiss: () => void;

  /** `onPointer` is called when a pointer enters or leaves it, `onDismiss` on Escape or a press outside. */
  constructor(
    document: Document,
    popover: (element: HTMLElement) => PagePopover,
    onPointer: (isOn: boolean) => void,
    onDismiss: () => void,
  ) {
    this.#element = Object.assign(document.createElement('div'), {className: 'popover tip', ariaHidden: 'true'});
    this.#onDismiss = onDismiss;
    this.#element.part.add('tip');
    this.#element.addEventListener('pointerenter', () => onPointer(true));
    this.#element.addEventListener('pointerleave', () => onPointer(false));
    this.#popover = popover(this.#element);
  }

  attach(container: Element | null): void {
    container?.append(this.#element);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  open(content: TemplateResult, anchor: Anchor): void {
    render(content, this.#element);
    const signal = this.#popover.open(anchor, {side: 'above', align: 'middle', gap: 0});
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
}

/** From this width on, in pixels, a tip stands above the pointed part of a hit area rather than above its middle. */
const wideArea = 80;

/** Where a hit area, with its ring, is on the page or, if it is wide, its part at `x`, in pixels from the left of the picture. */
export function tipAnchor(area: HitArea, picture: Element, x?: number): DOMRect {
  const {left, top, across, down} = pictureBox(picture);
  const ring = valueBox(area);
  const isPart = x !== undefined && ring.width > wideArea;
  const start = isPart ? Math.min(Math.max(x, ring.x), ring.x + ring.width) : ring.x;
  return new DOMRect(left + start * across, top + ring.y * down, isPart ? 0 : ring.width * across, ring.height * down);
}

/** What a tip says about a row. */
export function tipContent(label: RowLabel, messages: Messages): TemplateResult {
  const line = (text: string, name: string) => (text ? html`<p class=${name} .textContent=${text}></p>` : '');
  const details = detailsOf(label, messages).map((detail) => line(detail, 'detail'));
  const notes = label.notes.map((note) => line(note, 'source'));
  return html`${line(subjectOf(label, messages), 'subject')}${line(label.value, 'amount')}${details}${line(label.source, 'source')}${notes}`;
}
