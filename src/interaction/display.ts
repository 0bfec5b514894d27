import {html, render} from 'lit';
import type {PopoverContext, RenderedChart} from '../compose/rendered-chart.js';
import {type RowLabel, rowLabel, spokenLabel} from '../compose/row-label.js';
import {pictureBox, toPicture} from './picture-box.js';
import {ringStyles} from './ring-styles.js';
import {rings} from './rings.js';
import {tipStyles} from './tip-styles.js';
import {Tip, tipAnchor, tipContent} from './tip.js';
import type {Value} from './values.js';

/** The values of a chart that have a state. */
export interface ValueStates {
  /** The focused value, and the one that is about to lose focus. */
  readonly current: Value | undefined;
  readonly leaving: Value | undefined;
  readonly selected: Value | undefined;
  /** All values with a ring, and why. */
  readonly ringed: ReadonlyMap<Value, string>;
}

/** The interaction on the page: rings, the focused value with its label, and the tip. */
export class ValueDisplay {
  /** True while elements are added and removed, which may take away the focus. */
  isRendering = false;
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

  render({current, leaving, selected, ringed}: ValueStates): void {
    const container = this.#find('.rings');
    if (!container || !this.panels) return;
    const focusable = [leaving, current].filter((value) => value !== undefined);
    this.panels.tabIndex = current ? -1 : 0;
    this.isRendering = true;
    render(
      rings(ringed, focusable, (value) => this.say(value, value.row === selected?.row)),
      container,
    );
    this.isRendering = false;
  }

  /** Focuses the value that was rendered last. */
  focusValue(): void {
    const elements = this.#context.host.renderRoot.querySelectorAll<HTMLElement>('.value');
    elements[elements.length - 1]?.focus();
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

  /** The spoken label of a value, and whether it is selected. */
  say(value: Value, isSelected = false): string {
    const {messages} = this.#context.shown().wording;
    const said = spokenLabel(this.#label(value), messages);
    return isSelected ? messages.phrases([messages.selected, said]) : said;
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
