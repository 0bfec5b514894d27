import {html, render} from 'lit';
import type {LayeredContext, RenderedChart} from '../compose/rendered-chart.js';
import {type RowLabel, rowLabel, spokenLabel} from '../compose/row-label.js';
import {ringStyles} from './ring-styles.js';
import {rings} from './rings.js';
import {tipStyles} from './tip-styles.js';
import {Tip, tipAnchor, tipContent} from './tip.js';
import type {Value} from './values.js';

/** Which values of a chart are in what state. */
export interface ValueStates {
  /** The value that has the focus, and the one that is about to lose it. */
  readonly current: Value | undefined;
  readonly leaving: Value | undefined;
  readonly selected: Value | undefined;
  /** All with a ring, and why. */
  readonly ringed: ReadonlyMap<Value, string>;
}

/** What of the interaction is on the page: rings, the value that has the focus and what it says, and the tip. */
export class ValueDisplay {
  /** True while elements are put in and taken out, which may take the focus away. */
  isRendering = false;
  readonly tip: Tip;
  readonly #context: LayeredContext;

  constructor(context: LayeredContext, on: {readonly tip: (isOn: boolean) => void; readonly dismiss: () => void}) {
    this.#context = context;
    for (const sheet of [tipStyles, ringStyles]) context.adoptStyles(sheet);
    this.tip = new Tip(this.#find('.layers') as HTMLElement, context.popover, on.tip, on.dismiss);
  }

  /** The box of the plots, the one stop of the Tab key. */
  get panels(): HTMLElement | null {
    return this.#find('.panels');
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

  /** Gives the focus to the value that was rendered last. */
  focusValue(): void {
    const elements = this.#context.host.renderRoot.querySelectorAll<HTMLElement>('.value');
    elements[elements.length - 1]?.focus();
  }

  /** Opens the tip of a value; of a wide one at `x`, in pixels from the left of the picture. */
  explain(value: Value, x?: number): void {
    const {messages} = this.#context.shown().wording;
    this.tip.open(tipContent(this.#label(value), messages), () => tipAnchor(value.area, this.panels as HTMLElement, x));
  }

  explainKeys(): void {
    const {keys} = this.#context.shown().wording.messages;
    this.tip.open(html`<p>${keys}</p>`, () => (this.panels as HTMLElement).getBoundingClientRect());
  }

  /** A value as one says it, and whether it is selected. */
  say(value: Value, isSelected = false): string {
    const {messages} = this.#context.shown().wording;
    const said = spokenLabel(this.#label(value), messages);
    return isSelected ? messages.phrases([messages.selected, said]) : said;
  }

  #label({row}: Value): RowLabel {
    const {wording, rendered} = this.#context.shown();
    return rowLabel(row, (rendered as RenderedChart).composed.composition, wording);
  }

  #find(selector: string): HTMLElement | null {
    return this.#context.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
