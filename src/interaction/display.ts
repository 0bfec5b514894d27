import {html, render} from 'lit';
import {toolWords} from '../text/tool-words.js';
import {adopt} from '../element/shared/adopt-styles.js';
import type {ChartElement} from '../element/chart-element.js';
import {layerStyles} from '../element/shared/popover-styles.js';
import type {RenderedChart, ShownChart} from '../element/frame/render-chart.js';
import {ringStyles} from './ring-styles.js';
import {rings} from './rings.js';
import {spokenLabel, rowLabel, type RowLabel} from '../text/row-label.js';
import {tipAnchor, Tip, tipContent} from './tip.js';
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

/** What of reading is on the page: rings, the value that has the focus and what it says, and the tip. */
export class ValueDisplay {
  /** True while elements are put in and taken out, which may take the focus away. */
  isRendering = false;
  readonly tip: Tip;

  constructor(
    private readonly host: ChartElement,
    private readonly shown: () => ShownChart,
    on: {readonly tip: (isOn: boolean) => void; readonly dismiss: () => void},
  ) {
    for (const sheet of [layerStyles, ringStyles]) adopt(host.renderRoot, sheet);
    this.tip = new Tip(this.find('.layers') as HTMLElement, on.tip, on.dismiss);
  }

  /** The box of the plots, the one stop of the Tab key. */
  get panels(): HTMLElement | null {
    return this.find('.panels');
  }

  render({current, leaving, selected, ringed}: ValueStates): void {
    const container = this.find('.rings');
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
    const elements = this.host.renderRoot.querySelectorAll<HTMLElement>('.value');
    elements[elements.length - 1]?.focus();
  }

  /** Opens the tip of a value; of a wide one at `x`, in pixels from the left of the picture. */
  explain(value: Value, x?: number): void {
    this.tip.open(tipContent(this.tell(value)), () => tipAnchor(value.area, this.panels as HTMLElement, x));
  }

  explainKeys(): void {
    this.tip.open(html`<p>${this.shown().wording.messages.keys}</p>`, () => (this.panels as HTMLElement).getBoundingClientRect());
  }

  /** A value as one says it, and whether it is selected. */
  say(value: Value, isSelected = false): string {
    const {wording} = this.shown();
    const said = spokenLabel(this.tell(value), wording);
    return isSelected ? wording.messages.phrases([toolWords[wording.language].selected, said]) : said;
  }

  private tell({row}: Value): RowLabel {
    const {wording, rendered} = this.shown();
    return rowLabel(row, (rendered as RenderedChart).composed.composition, wording);
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
