import {computePosition, flip, offset, shift, size} from '@floating-ui/dom';
import {html, render, type TemplateResult} from 'lit';
import {type MenuItem, toolWords} from '../text/tool-words.js';
import {adopt} from '../element/shared/adopt-styles.js';
import type {ChartElement} from '../element/chart-element.js';
import {Popover} from '../element/shared/popover.js';
import {layerStyles} from '../element/shared/popover-styles.js';
import type {ShownChart} from '../element/frame/render-chart.js';
import {ChartExporter} from '../export/chart-exporter.js';
import type {Toolbar} from '../element/frame/toolbar.js';
import {actions, groups} from './menu-actions.js';

/** The menu of a chart: a list of things to do that opens over the page, by pointer and keys. */
export class Menu {
  private readonly element: HTMLElement;
  private readonly layer: Popover;

  constructor(
    private readonly host: ChartElement,
    private readonly tools: Toolbar,
    private readonly shown: () => ShownChart,
  ) {
    adopt(host.renderRoot, layerStyles);
    this.element = Object.assign(host.ownerDocument.createElement('div'), {className: 'menu', role: 'menu'});
    this.element.part.add('menu');
    this.layer = new Popover(this.element);
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    host.renderRoot.querySelector('.layers')?.append(this.element);
    host.addController({hostDisconnected: () => this.close()});
  }

  get isOpen(): boolean {
    return this.layer.isOpen;
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  private get button(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.menu-button');
  }

  private get entries(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private open(): void {
    render(this.content(), this.element);
    this.element.ariaLabel = this.shown().wording.messages.menu;
    const signal = this.layer.open(() => void this.put());
    const isOwn = (target: EventTarget) => target === this.button || (target instanceof Node && this.element.contains(target));
    const closeOutside = (targets: readonly EventTarget[]) => targets.some(isOwn) || this.close(); // its button closes it by being pressed
    this.host.ownerDocument.addEventListener('pointerdown', (event) => closeOutside(event.composedPath()), {signal, capture: true});
    this.element.addEventListener('focusout', ({relatedTarget}) => relatedTarget && closeOutside([relatedTarget]), {signal});
    this.entries[0]?.focus();
    this.tools.render();
  }

  close(): void {
    const hadFocus = this.element.contains((this.host.renderRoot as ShadowRoot).activeElement);
    this.layer.close();
    if (hadFocus) this.button?.focus();
    this.tools.render();
  }

  private content(): TemplateResult[] {
    const words = toolWords[this.shown().wording.language];
    return groups(this.shown()).map(
      ([group, items]) =>
        html`<div role="group" aria-label=${words.groups[group]}>
          <div class="heading" aria-hidden="true">${words.groups[group]}</div>
          ${items.map(
            (item) =>
              html`<div role="menuitem" tabindex="-1" data-item=${item} @pointerenter=${focusEntry} @click=${() => void this.run(item)}>
                ${words.items[item]}
              </div>`,
          )}
        </div>`,
    );
  }

  /** Does what an entry says, and says that it was done, or why not. */
  private async run(item: MenuItem): Promise<void> {
    const {rendered, wording, languageTag} = this.shown();
    this.close();
    if (!rendered) return;
    const words = toolWords[wording.language];
    try {
      const done = await actions[item](new ChartExporter(this.host, rendered, wording, languageTag), this.tools);
      this.tools.say(words.done[done]);
    } catch (error) {
      this.tools.say(words.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  private onKey(event: KeyboardEvent): void {
    const {entries} = this;
    const at = entries.indexOf((this.host.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1}[event.key];
    const byLetter = event.key.length === 1 && event.key !== ' ' ? this.startingWith(event.key, at) : undefined;
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    else if (byLetter) byLetter.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (event.key === 'Enter' || event.key === ' ') entries[at]?.click();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  /** The next entry that begins with a letter. */
  private startingWith(letter: string, at: number): HTMLElement | undefined {
    const {entries} = this;
    const inOrder = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
    return inOrder.find(({textContent}) => textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
  }

  private async put(): Promise<void> {
    const {button, element} = this;
    if (!button) return;
    const apply = ({availableHeight}: {availableHeight: number}) => {
      element.style.maxBlockSize = `${Math.max(120, availableHeight)}px`;
    };
    const {x, y} = await computePosition(button, element, {
      strategy: 'fixed',
      placement: 'top-end',
      middleware: [offset(4), flip({padding: 8}), size({padding: 8, apply}), shift({padding: 8, crossAxis: true})],
    });
    element.style.transform = `translate(${x}px, ${y}px)`;
  }
}

/** What is pointed at has the focus, so that no two entries look chosen. */
const focusEntry = ({currentTarget}: Event): void => (currentTarget as HTMLElement).focus({preventScroll: true});
