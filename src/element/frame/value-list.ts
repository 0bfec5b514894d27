import {html, nothing, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {RenderedChart, ShownChart, ValueOptions} from '../../compose/rendered-chart.js';
import {rowLabel, spokenLabel} from '../../compose/row-label.js';
import {boxStyle} from '../../compose/value-box.js';
import type {Value} from '../../compose/values.js';
import type {ChartHost} from '../../model/chart-host.js';

/** How many values before and after the focused one are on the page; in a chart of more than twice as many, the others are not. */
const nearby = 100;

/**
 * The values of a chart as options of a list, each with its box in the picture: keys walk them, and a screen reader finds them by touch.
 * They stay where they are when the focus moves on, because a screen reader ignores what comes after the loss of a focused element. Only
 * the focused one is focusable, so that a pressed pointer gives the focus to the list.
 */
export class ValueList implements ValueOptions {
  readonly #host: ChartHost;
  readonly #shown: () => ShownChart;
  /** The rows of the focused value, of the one before that, and of the selected one. */
  #focused: unknown;
  #previous: unknown;
  #selected: unknown;
  #options: readonly Value[] = [];
  readonly #labels = new WeakMap<Value, string>();
  #isRendering = false;
  /** Whether the focus is about to move: until then its element must stay focusable, or a browser takes the focus away first. */
  #isMoving = false;

  constructor(host: ChartHost, shown: () => ShownChart) {
    this.#host = host;
    this.#shown = shown;
  }

  focus(value: Value | undefined): void {
    [this.#previous, this.#focused] = [this.#focused, value?.row];
    this.#isMoving = true;
    this.render();
    this.#elements[this.#options.findIndex(({row}) => row === value?.row)]?.focus();
    this.#isMoving = false;
    this.render();
  }

  select(value: Value | undefined): void {
    this.#selected = value?.row;
    this.render();
  }

  valueOf(target: EventTarget | null): Value | undefined {
    return this.#options[this.#elements.indexOf(target as HTMLElement)];
  }

  /** Renders the values that are drawn now. */
  render(): void {
    const {rendered, wording} = this.#shown();
    const [container, list] = [this.#find('.values'), this.#list];
    if (!container || !list || !rendered || this.#isRendering) return;
    const all = rendered.values.flat();
    this.#options = this.#near(all);
    this.#isRendering = true;
    render(
      repeat(
        this.#options,
        ({row}) => row,
        (value) =>
          html`<div
            class="value"
            role="option"
            tabindex=${this.#tabIndex(value)}
            aria-posinset=${all.indexOf(value) + 1}
            aria-setsize=${all.length}
            .style=${boxStyle(value.area)}
          >
            <span class="spoken" .textContent=${this.#label(value, rendered, wording)}></span>
          </div>`,
      ),
      container,
    );
    this.#isRendering = false;
    list.tabIndex = this.#options.some(({row}) => row === this.#focused) ? -1 : 0;
  }

  #tabIndex({row}: Value) {
    if (row === this.#focused) return 0;
    return this.#isMoving && row === this.#previous ? -1 : nothing;
  }

  /** The values that are near the focus, or near where it comes from. */
  #near(all: readonly Value[]): readonly Value[] {
    if (all.length <= 2 * nearby) return all;
    const at = [this.#focused, this.#previous].map((wanted) =>
      Math.max(
        0,
        all.findIndex(({row}) => row === wanted),
      ),
    );
    return all.filter((_, index) => at.some((middle) => Math.abs(index - middle) <= nearby));
  }

  /** The label of a value, kept until the chart is drawn again. */
  #label(value: Value, {composed}: RenderedChart, wording: ShownChart['wording']): string {
    const isSelected = value.row === this.#selected;
    const kept = isSelected ? undefined : this.#labels.get(value);
    const label = kept ?? spokenLabel(rowLabel(value.row, composed.composition, wording), wording.messages, isSelected);
    if (!isSelected) this.#labels.set(value, label);
    return label;
  }

  get #elements(): HTMLElement[] {
    return [...(this.#find('.values')?.children ?? [])] as HTMLElement[];
  }

  get #list(): HTMLElement | null {
    return this.#find('.panels');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
