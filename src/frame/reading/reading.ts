import {html, render} from 'lit';
import {toolWords} from '../../text/tool-words.js';
import {adopt} from '../adopt.js';
import type {ChartElement} from '../chart-element.js';
import {layerStyles} from '../layer-styles.js';
import type {Picture, Shown} from '../picture.js';
import {highlightOf} from './highlight.js';
import {Links} from './links.js';
import {ringStyles} from './ring-styles.js';
import {highlighted, rings} from './rings.js';
import type {AudioEngine} from './sound.js';
import {spoken, tell, type Telling} from './telling.js';
import {placeOf, Tip, tipContent} from './tip.js';
import {Tones} from './tones.js';
import {nearest, type Value, valuesOf} from './values.js';
import {isStep, walk} from './walk.js';

/** Milliseconds that a tip stays when the pointer leaves, so that it can be reached. */
const grace = 300;

/** Reading a chart value by value: by pointer, touch, keys and ear, alone or together with linked charts. */
export class Reading {
  /** The value that has the focus. */
  current: Value | undefined;
  private pointed: Value | undefined;
  private selected: Value | undefined;
  private leaving: Value | undefined;
  private isRendering = false;
  private values: Value[][] = [];
  private picture: Picture | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private readonly tip: Tip;
  private readonly links: Links;
  private readonly tones = new Tones(
    () => this.values,
    () => this.shown().wording,
  );

  constructor(
    private readonly host: ChartElement,
    private readonly shown: () => Shown,
  ) {
    for (const sheet of [layerStyles, ringStyles]) adopt(host.renderRoot, sheet);
    this.links = new Links(host, () => this.render());
    this.tip = new Tip(this.find('.layers') as HTMLElement, (isOn) => (isOn ? clearTimeout(this.closing) : this.leave()));
    host.addController({hostDisconnected: () => this.stop()});
    this.update();
  }

  /** Takes up what is drawn now; a value that is still there keeps focus, tip and selection. */
  update(): void {
    const {picture} = this.shown();
    if (picture && picture !== this.picture) {
      this.picture = picture;
      this.values = valuesOf(picture.composition.content, picture.spots);
      const again = (value: Value | undefined) => value && this.all.find(({row}) => row === value.row);
      [this.current, this.pointed, this.selected] = [again(this.current), again(this.pointed), again(this.selected)];
      this.tones.renew();
    }
    this.render();
  }

  /** What happened in the picture. */
  handle(event: Event): void {
    if (event instanceof KeyboardEvent) this.onKey(event);
    else if (event instanceof FocusEvent) this.onFocus(event);
    else if (event instanceof PointerEvent) this.onPointer(event);
  }

  /** Turns tones on or off, and goes to the first value so that keys play. */
  async toggleSound(audioEngine?: AudioEngine): Promise<'listening' | 'silent' | 'noSound'> {
    const done = await this.tones.toggle(audioEngine);
    if (done === 'listening') this.focus(this.values[0]?.[0]);
    return done;
  }

  /** The values with a ring, and why. */
  private get marked(): Map<Value, string> {
    const {pointed, selected, picture} = this;
    const wanted = [this.host.highlight, this.links.wanted];
    const marked = picture ? highlighted(this.all, picture.composition.content, wanted) : new Map<Value, string>();
    if (pointed) marked.set(pointed, 'pointed');
    if (selected) marked.set(selected, 'selected');
    return marked;
  }

  private get all(): Value[] {
    return this.values.flat();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  private onKey(event: KeyboardEvent): void {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (ctrlKey || altKey || metaKey || this.all.length === 0) return;
    if (isStep(key)) this.focus(walk(key, this.values, this.current));
    else if ((key === 'Enter' || key === ' ') && this.current) this.select(this.current);
    else if (key === 'Escape' && (this.current ?? this.tip.isOpen)) this.escape();
    else if (key.toLowerCase() === 'p' && this.current && this.tones.areOn) this.tones.playSeries(this.current);
    else return;
    event.preventDefault();
  }

  /** Closes the tip; from a value, the focus goes back to the chart. */
  private escape(): void {
    this.tip.close();
    this.tones.stop();
    if (!this.current) return;
    this.current = undefined;
    this.announce(undefined);
    this.find('.panels')?.focus({preventScroll: true});
    this.render();
    this.tip.close();
  }

  private focus(value: Value | undefined): void {
    if (!value || value === this.current) return;
    [this.leaving, this.current, this.pointed] = [this.current, value, undefined];
    this.render();
    const elements = this.host.renderRoot.querySelectorAll<HTMLElement>('.value');
    elements[elements.length - 1]?.focus();
    this.leaving = undefined;
    this.render();
    this.explain(value);
    this.announce(value);
    this.tones.play(value);
  }

  private onFocus({type, relatedTarget}: FocusEvent): void {
    const panels = this.find('.panels');
    if (type === 'focusout') {
      if (relatedTarget instanceof Node && panels?.contains(relatedTarget)) return;
      if (this.leaving || this.isRendering) return;
      this.current = undefined;
      this.tip.close();
      this.announce(undefined);
      this.render();
    } else if (panels?.matches(':focus-visible') && !this.current) {
      this.tip.open(html`<p>${this.shown().wording.words.keys}</p>`, () => panels.getBoundingClientRect());
    }
  }

  private onPointer(event: PointerEvent): void {
    const {type, pointerType} = event;
    if (type === 'pointerleave') return this.leave();
    if (type === 'pointermove' && pointerType === 'touch') return; // a finger that scrolls
    const value = this.at(event);
    if (type === 'click' && (value ?? this.selected)) this.select(value);
    if (value) this.point(value);
    else this.leave();
  }

  /** The value that is meant by a pointer. */
  private at({clientX, clientY}: PointerEvent): Value | undefined {
    const box = this.find('.panels')?.getBoundingClientRect();
    return box && this.picture && nearest(this.all, this.picture.spots, clientX - box.left, clientY - box.top);
  }

  private point(value: Value): void {
    clearTimeout(this.closing);
    if (value === this.pointed && this.tip.isOpen) return;
    this.pointed = value;
    this.render();
    this.explain(value);
    this.announce(value);
  }

  /** Forgets what was pointed at after a while, in which the pointer may go onto the tip. */
  private leave(): void {
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.forget(), grace);
  }

  private forget(): void {
    this.pointed = undefined;
    if (this.current) this.explain(this.current);
    else this.tip.close();
    this.announce(this.current);
    this.render();
  }

  /** Selects a value, or none where it is selected already. */
  private select(value: Value | undefined): void {
    this.selected = value?.row === this.selected?.row ? undefined : value;
    const {selected, picture} = this;
    const highlight = selected && picture ? highlightOf(selected.row, picture.composition.content) : null;
    this.links.select({highlight, row: (selected?.row as Record<string, unknown>) ?? null, text: selected ? this.say(selected) : ''});
    this.render();
  }

  private announce(value: Value | undefined): void {
    const content = this.picture?.composition.content;
    this.links.highlight(value && content ? highlightOf(value.row, content) : null);
  }

  private explain(value: Value): void {
    this.tip.open(tipContent(this.tell(value)), () => placeOf(value.spot, this.find('.panels') as HTMLElement));
  }

  private tell({row}: Value): Telling {
    const {wording, picture} = this.shown();
    return tell(row, (picture as Picture).composition.content, wording, toolWords[wording.language]);
  }

  private say(value: Value): string {
    const {wording} = this.shown();
    const {selected} = toolWords[wording.language].done;
    const said = spoken(this.tell(value), wording);
    return value.row === this.selected?.row ? wording.words.phrases([selected, said]) : said;
  }

  private render(): void {
    const container = this.find('.rings');
    if (!container || !this.picture) return;
    const {current, leaving} = this;
    const focusable = [leaving, current].filter((value) => value !== undefined);
    (this.find('.panels') as HTMLElement).tabIndex = current ? -1 : 0;
    this.isRendering = true; // for what is removed loses the focus, and says so
    render(
      rings(this.marked, focusable, (value) => this.say(value)),
      container,
    );
    this.isRendering = false;
  }

  private stop(): void {
    clearTimeout(this.closing);
    this.tip.close();
    this.tones.stop();
    [this.current, this.pointed] = [undefined, undefined];
  }
}
