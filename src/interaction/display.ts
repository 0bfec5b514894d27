import {html, render} from 'lit';
import type {PopoverContext, RenderedChart} from '../compose/rendered-chart.js';
import {type RowLabel, rowLabel, spokenLabel} from '../compose/row-label.js';
import type {Value} from '../compose/values.js';
import {pictureBox, toPicture} from './picture-box.js';
import {ringStyles} from './ring-styles.js';
import {rings} from './rings.js';
import {tipStyles} from './tip-styles.js';
import {Tip, tipAnchor, tipContent} from './tip.js';

/** The interaction on the page: rings and the tip. */
export class ValueDisplay {
  readonly tip: Tip;
  readonly #context: PopoverContext;

  constructor(context: PopoverContext, on: {readonly tip: (isOn: boolean) => void; readonly dismiss: () => void}) {
    this.#context = context;
    for (const sheet of [tipStyles, ringStyles]) context.adoptStyles(sheet);
    this.tip = new Tip(context.host.ownerDocument, context.popover, on.tip, on.dismiss);
  }

  /** Puts the tip on the page, closed. */
  attach(): void {
    this.tip.attach(this.#find('.popovers'));
  }

  /** The box of the plots, which is the only tab stop. */
  get panels(): HTMLElement | null {
    return this.#find('.panels');
  }

  /** A point of the viewport in pixels of the picture. */
  inPicture(x: number, y: number): readonly [x: number, y: number] {
    return toPicture(pictureBox(this.#picture), x, y);
  }

  /** Rings around values, by why. */
  render(ringed: ReadonlyMap<Value, string>): void {
    const container = this.#find('.rings');
    if (container) render(rings(ringed), container);
  }

  /** Opens the tip of a value, at `x` if the value is wide, in pixels from the left of the picture. */
  explain(value: Value, x?: number): void {
    const {messages} = this.#context.shown().wording;
    this.tip.open(tipContent(this.#label(value), messages), () => tipAnchor(value.area, this.#picture, x));
  }

  explainKeys(): void {
    const {keys} = this.#context.shown().wording.messages;
    this.tip.open(html`<p .textContent=${keys}></p>`, () => this.#picture.getBoundingClientRect());
  }

  /** The spoken label of a value. */
  say(value: Value): string {
    return spokenLabel(this.#label(value), this.#context.shown().wording.messages);
  }

  /** The box of the plots, or the element if it shows none. */
  get #picture(): HTMLElement {
    return this.panels ?? this.#context.host;
  }

  #label({row}: Value): RowLabel {
    const {wording, rendered} = this.#context.shown();
    return rowLabel(row, (rendered as RenderedChart).composed.composition, wording);
  }

  #find(selector: string): HTMLElement | null {
    return this.#context.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
