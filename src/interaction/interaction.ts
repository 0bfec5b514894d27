import type {PopoverContext, RenderedChart} from '../compose/rendered-chart.js';
import type {Value} from '../compose/values.js';
import type {Highlight} from '../model/events.js';
import {ValueDisplay} from './display.js';
import {highlightOf} from './highlight-match.js';
import {isNavigationKey, valueAfterKey} from './keyboard-navigation.js';
import {LinkedHighlight} from './linked-highlight.js';
import {Pointer} from './pointer.js';
import {highlighted} from './rings.js';
import {Sonification} from './sonification.js';
import {valueAt, valueUnderFinger} from './value-at.js';

/** Reads a chart value by value: by pointer, touch, keys and sound, alone or together with linked charts. */
export class Interaction {
  readonly #context: PopoverContext;
  /** The focused value. */
  #current: Value | undefined;
  #pointed: Value | undefined;
  /** Where it is pointed at, in pixels from the left of the picture. */
  #x = 0;
  #selected: Value | undefined;
  #values: RenderedChart['values'] = [];
  #rendered: RenderedChart | undefined;
  readonly #display: ValueDisplay;
  readonly #links: LinkedHighlight;
  readonly #pointer = new Pointer({
    at: (x, y, isFinger) => this.#at(x, y, isFinger),
    point: (value, x) => this.#point(value, x),
    select: (value) => (value ?? this.#selected) && this.#select(value),
  });
  readonly #tones = new Sonification(
    () => this.#values,
    () => this.#context.shown().wording,
  );

  constructor(context: PopoverContext) {
    this.#context = context;
    this.#display = new ValueDisplay(context, {
      tip: (isOn) => (isOn ? this.#pointer.stay() : this.#pointer.leave()),
      dismiss: () => this.#dismiss(),
    });
    this.#links = new LinkedHighlight(context.host, () => this.#render());
    this.update(); // first, so that nothing is left on the page if it fails
    this.#display.attach();
    context.host.addController(this.#links);
    context.host.addController({hostDisconnected: () => this.#stop()});
  }

  /** Uses what is drawn now. A value that is still there keeps focus, tip and selection. */
  update(): void {
    const {rendered} = this.#context.shown();
    if (rendered && rendered !== this.#rendered) {
      const told = this.#pointed ?? this.#current;
      this.#rendered = rendered;
      this.#values = rendered.values;
      const again = (value: Value | undefined) => value && this.#all.find(({row}) => row === value.row);
      const selected = again(this.#selected);
      if (this.#selected && !selected) this.#select(undefined, false);
      [this.#current, this.#pointed, this.#selected] = [again(this.#current), again(this.#pointed), selected];
      this.#tones.renew();
      if (told && this.#display.tip.isOpen) this.#retell();
    }
    this.#render();
  }

  /** Handles an event of the picture, whose target is lost if that was a while ago. */
  handle(event: Event, target = event.target): void {
    const {type} = event; // no instance of this window's classes in the document of an iframe
    if (type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (type.startsWith('focus')) this.#onFocus(event as FocusEvent);
    else this.#pointer.handle(event as MouseEvent, this.#context.values.valueOf(target));
  }

  /** Turns tones on or off, and focuses the first value so that keys play. */
  async toggleSound(): Promise<'listening' | 'silent' | 'noSound'> {
    const done = await this.#tones.toggle();
    if (done === 'listening') this.#focus(this.#values[0]?.[0]);
    return done;
  }

  get #all(): Value[] {
    return this.#values.flat();
  }

  #onKey(event: KeyboardEvent): void {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (ctrlKey || altKey || metaKey || this.#all.length === 0) return;
    if (isNavigationKey(key)) this.#focus(valueAfterKey(key, this.#values, this.#current));
    else if ((key === 'Enter' || key === ' ') && this.#current) this.#select(this.#current);
    else if (key === 'Escape' && (this.#current ?? this.#display.tip.isOpen)) this.#escape();
    else if (key.toLowerCase() === 'p' && this.#current && this.#tones.areOn) this.#tones.playSeries(this.#current);
    else return;
    event.preventDefault();
  }

  /** Closes the tip. If a value is focused, the focus returns to the chart. */
  #escape(): void {
    this.#tones.stop();
    this.#pointed = undefined;
    if (this.#current) {
      this.#forget();
      this.#display.panels?.focus({preventScroll: true});
    }
    this.#display.tip.close();
  }

  #focus(value: Value | undefined): void {
    if (!value || value === this.#current) return;
    [this.#current, this.#pointed] = [value, undefined];
    this.#context.values.focus(value);
    this.#render();
    this.#display.explain(value);
    this.#announce(value);
    this.#tones.play(value);
  }

  #onFocus({type, relatedTarget}: FocusEvent): void {
    const {panels} = this.#display;
    const isWithin = panels?.contains(relatedTarget as Node | null);
    if (type === 'focusin' && panels?.matches(':focus-visible') && !this.#current) this.#display.explainKeys();
    if (type === 'focusout' && !isWithin && panels?.ownerDocument.hasFocus()) this.#forget(); // else it comes back with the window
  }

  /** Forgets the focused value. */
  #forget(): void {
    this.#current = undefined;
    this.#context.values.focus(undefined);
    this.#retell();
  }

  /** The value that a point of the viewport refers to. */
  #at(x: number, y: number, isFinger: boolean): Value | undefined {
    const rendered = this.#rendered;
    const at = this.#display.inPicture(x, y);
    if (!rendered) return undefined;
    return isFinger ? valueUnderFinger(this.#all, rendered, ...at) : valueAt(this.#all, rendered.hitAreas, ...at);
  }

  #point(value: Value | undefined, x = 0): void {
    if (value && value === this.#pointed && this.#display.tip.isOpen) return;
    this.#pointed = value;
    [this.#x] = this.#display.inPicture(x, 0);
    this.#retell();
  }

  /** Forgets the pointed value, and closes the tip even if it belongs to the focused value. */
  #dismiss(): void {
    this.#pointer.stay();
    this.#point(undefined);
    this.#display.tip.close();
  }

  /** Explains the pointed value, or else the focused one. */
  #retell(): void {
    const told = this.#pointed ?? this.#current;
    if (told) this.#display.explain(told, this.#pointed ? this.#x : undefined);
    else this.#display.tip.close();
    this.#announce(told);
    this.#render();
  }

  /** Selects a value, or none if it is already selected; says so to a reader who has asked for it. */
  #select(value: Value | undefined, isSaid = true): void {
    const {values, announce, shown} = this.#context;
    const selected = value?.row === this.#selected?.row ? undefined : value;
    this.#selected = selected;
    values.select(selected);
    const {messages} = shown().wording;
    if (isSaid) announce(selected ? messages.selected : messages.notSelected);
    const row = structuredClone((selected?.row as Record<string, unknown> | undefined) ?? null); // the page may change its copy
    this.#links.select({highlight: this.#highlightOf(selected), row, text: selected ? this.#display.say(selected) : ''});
    this.#render();
  }

  #announce(value: Value | undefined): void {
    this.#links.highlight(this.#highlightOf(value));
  }

  #highlightOf(value: Value | undefined): Highlight | null {
    const content = this.#rendered?.composed.composition;
    return value && content ? highlightOf(value.row, content) : null;
  }

  #render(): void {
    if (!this.#rendered) return;
    const [pointed, selected] = [this.#pointed, this.#selected];
    const ringed = highlighted(this.#all, this.#rendered.composed.composition, [this.#context.host.highlight, this.#links.wanted]);
    if (pointed) ringed.set(pointed, 'pointed');
    if (selected) ringed.set(selected, 'selected');
    this.#display.render(ringed);
  }

  #stop(): void {
    this.#pointer.stay();
    this.#display.tip.close();
    this.#tones.stop();
    [this.#current, this.#pointed] = [undefined, undefined];
  }
}
