import {computePosition, flip, offset, shift} from '@floating-ui/dom';
import {html, render, type TemplateResult} from 'lit';
import type {Spot} from '../../plot.js';
import type {Telling} from './telling.js';

/** A rectangle on the page to which a tip belongs, asked anew whenever the page has moved. */
export type Place = () => DOMRect;

/** A small text above all else, beside what it is about and inside the viewport; never read aloud, for what is focused says the same. */
export class Tip {
  private opened?: AbortController;
  private readonly element: HTMLElement;

  /** `layer` is where the tip is put; `onPointer` is told when a pointer comes onto it and leaves it, `onDismiss` of Escape and a press beside. */
  constructor(
    layer: HTMLElement,
    onPointer: (isOn: boolean) => void,
    private readonly onDismiss: () => void,
  ) {
    const element = layer.ownerDocument.createElement('div');
    this.element = Object.assign(element, {className: 'tip', popover: 'manual', ariaHidden: 'true'});
    element.part.add('tip');
    element.addEventListener('pointerenter', () => onPointer(true));
    element.addEventListener('pointerleave', () => onPointer(false));
    layer.append(element);
  }

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  open(content: TemplateResult, place: Place): void {
    render(content, this.element);
    this.close();
    this.element.classList.add('open');
    this.element.togglePopover?.(true); // Firefox has it from 125
    this.opened = new AbortController();
    const {signal} = this.opened;
    const put = () => void this.put(place);
    const {ownerDocument} = this.element;
    ownerDocument.defaultView?.addEventListener('resize', put, {signal});
    ownerDocument.addEventListener('scroll', put, {signal, capture: true, passive: true});
    ownerDocument.addEventListener('keydown', ({key}) => key === 'Escape' && this.onDismiss(), {signal, capture: true});
    ownerDocument.addEventListener('pointerdown', (event) => this.contains(event) || this.onDismiss(), {signal, capture: true});
    put();
  }

  close(): void {
    this.opened?.abort();
    delete this.opened;
    if (this.element.isConnected) this.element.togglePopover?.(false);
    this.element.classList.remove('open');
  }

  private contains(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  private async put(place: Place): Promise<void> {
    const {style} = this.element;
    const {x, y} = await computePosition({getBoundingClientRect: place}, this.element, {
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
const wide = 80;

/** Where a spot of a picture is on the page; of a wide one the part at `x`, in pixels from the left of the picture. */
export function placeOf({left, right, top, bottom}: Spot, picture: HTMLElement, x?: number): DOMRect {
  const box = picture.getBoundingClientRect();
  const isPart = x !== undefined && right - left > wide;
  const start = isPart ? Math.min(Math.max(x, left), right) : left;
  return new DOMRect(box.left + start, box.top + top, isPart ? 0 : right - left, bottom - top);
}

/** What a tip says of a row. */
export function tipContent({subject, value, details, source, notes}: Telling): TemplateResult {
  const line = (text: string, name: string) => (text ? html`<p class=${name}>${text}</p>` : '');
  return html`${line(subject, 'subject')}${line(value, 'amount')}${details.map((detail) => line(detail, 'detail'))}${line(
    source,
    'source',
  )}${notes.map((note) => line(note, 'source'))}`;
}
