import {html, render, type TemplateResult} from 'lit';
import type {PopoverContext} from '../compose/rendered-chart.js';
import type {PagePopover} from '../model/chart-host.js';
import type {MenuItem, MenuMessages} from '../text/locales/message-types.js';
import {actions, groups, type MenuCommands} from './menu-actions.js';
import {menuStyles} from './menu-styles.js';

/** The menu of a chart: a list of commands that opens over the page, for pointer and keys. */
export class Menu {
  readonly #context: PopoverContext;
  readonly #commands: MenuCommands;
  readonly #element: HTMLElement;
  readonly #popover: PagePopover;
  #messages: MenuMessages | undefined;

  constructor(context: PopoverContext, commands: MenuCommands) {
    const {host} = context;
    this.#context = context;
    this.#commands = commands;
    context.adoptStyles(menuStyles);
    this.#element = Object.assign(host.ownerDocument.createElement('div'), {className: 'popover menu', role: 'menu'});
    this.#element.part.add('menu');
    this.#popover = context.popover(this.#element);
    this.#element.addEventListener('keydown', (event) => this.#onKey(event));
    host.renderRoot.querySelector('.popovers')?.append(this.#element);
    host.addController({hostDisconnected: () => this.close()});
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  /** `messages` are in the language shown now. */
  toggle(messages: MenuMessages): void {
    if (this.isOpen) return this.close();
    this.#messages = messages;
    this.#open();
  }

  get #button(): HTMLElement | null {
    return this.#context.host.renderRoot.querySelector<HTMLElement>('.menu-button');
  }

  get #entries(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #open(): void {
    render(this.#content(), this.#element);
    this.#element.ariaLabel = this.#context.shown().wording.messages.menuButton;
    const anchor = () => (this.#button ?? this.#context.host).getBoundingClientRect();
    const signal = this.#popover.open(anchor, {side: 'above', align: 'end', gap: 4});
    const isOwn = (target: EventTarget) => target === this.#button || ('nodeType' in target && this.#element.contains(target as Node));
    const closeOutside = (targets: readonly EventTarget[]) => targets.some(isOwn) || this.close(); // pressing its button closes it
    this.#context.host.ownerDocument.addEventListener('pointerdown', (event) => closeOutside(event.composedPath()), {
      signal,
      capture: true,
    });
    this.#element.addEventListener('focusout', ({relatedTarget}) => relatedTarget && closeOutside([relatedTarget]), {signal});
    this.#commands.onToggle(); // before the focus moves, so that a screen reader does not speak of the button afterwards
    this.#entries[0]?.focus();
  }

  close(): void {
    const hadFocus = this.#element.contains((this.#context.host.renderRoot as ShadowRoot).activeElement);
    this.#popover.close();
    this.#commands.onToggle();
    if (hadFocus) this.#button?.focus();
  }

  #content(): TemplateResult[] {
    const {groups: headings, items: names} = this.#messages as MenuMessages;
    return groups(this.#context.shown()).map(
      ([group, items]) =>
        html`<div role="group" aria-label=${headings[group]}>
          <div class="heading" aria-hidden="true" .textContent=${headings[group]}></div>
          ${items.map(
            (item) =>
              html`<div
                role="menuitem"
                tabindex="-1"
                data-item=${item}
                .textContent=${names[item]}
                @pointerenter=${focusEntry}
                @click=${() => void this.#run(item)}
              ></div>`,
          )}
        </div>`,
    );
  }

  /** Runs a menu item and reports that it is done, or why it failed. */
  async #run(item: MenuItem): Promise<void> {
    this.close();
    if (!this.#context.shown().rendered) return;
    const {done, failed} = this.#messages as MenuMessages;
    try {
      this.#commands.say(done[await actions[item](this.#commands)]);
    } catch (error) {
      this.#commands.say(failed(error instanceof Error ? error.message : String(error)));
    }
  }

  #onKey(event: KeyboardEvent): void {
    const entries = this.#entries;
    const at = entries.indexOf((this.#context.host.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1}[event.key];
    const byLetter = event.key.length === 1 && event.key !== ' ' ? this.#startingWith(event.key, at) : undefined;
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    else if (byLetter) byLetter.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (event.key === 'Enter' || event.key === ' ') entries[at]?.click();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  /** The next item that starts with a letter. */
  #startingWith(letter: string, at: number): HTMLElement | undefined {
    const entries = this.#entries;
    const inOrder = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
    return inOrder.find(({textContent}) => textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
  }
}

/** Focuses the item under the pointer, so that only one item looks selected. */
const focusEntry = ({currentTarget}: Event): void => (currentTarget as HTMLElement).focus({preventScroll: true});
