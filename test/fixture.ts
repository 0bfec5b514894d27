import {readFile} from '@web/test-runner-commands';
import type {AxeResults, RunOptions} from 'axe-core';
import type {ComposedChart} from '../src/compose/composition.js';
import {datasetComposer} from '../src/compose/dataset.js';
import type {ChartRequest} from '../src/compose/request.js';
import {tableComposer} from '../src/compose/table.js';
import type {ChartElement} from '../src/index.js';
import type {Chart, TableChart} from '../src/marks/view.js';
import type {Figure} from '../src/model/dataset.js';
import {inside} from './contract/checks.js';
import './plain-failures.js';

export {boxesIn, inside, overlaps, plots, smallTexts, textBoxes, textOf} from './contract/checks.js';
export type {TextBox} from './contract/checks.js';
export {languages} from '../src/model/language.js';

/** What a chart makes of a request. */
export const composeChart = (chart: Chart | TableChart, request: Omit<ChartRequest, 'rows'>): ComposedChart =>
  'table' in chart ? tableComposer(chart).compose(request) : datasetComposer(chart).compose(request);

/** What a page asks of an element: attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/** An element that the package exports. */
export interface Exported {
  readonly tag: string;
  readonly constructor: typeof ChartElement;
  readonly chart: Chart | TableChart;
  /** Names of its views, the default first. */
  readonly views: readonly string[];
}

/** What the run is asked for (test/options.js). */
export const {testOptions} = globalThis as unknown as {
  readonly testOptions: {readonly charts: readonly string[]; readonly isUpdate: boolean};
};

const isWanted = (tag: string): boolean => testOptions.charts.length === 0 || testOptions.charts.includes(tag.replace('szhk-', ''));

/** Every chart that the package exports, in the order of its export lines; those that are wanted. */
export async function exportedCharts(): Promise<Exported[]> {
  const {ChartElement: base, ...exported} = await import('../src/index.js');
  const isChart = (one: unknown): one is typeof base => typeof one === 'function' && one.prototype instanceof base;
  const charts = Object.values<unknown>(exported)
    .filter(isChart)
    .filter((constructor) => isWanted(tagOf(constructor)));
  return Promise.all(
    charts.map(async (constructor) => {
      const {chart} = await constructor.load();
      return {tag: tagOf(constructor), constructor, chart, views: Object.keys(chart.views)};
    }),
  );
}

/** The entries of data/figures.json and data/views.json. */
export async function figureEntries(): Promise<Figure[]> {
  const files = await Promise.all(['figures', 'views'].map((name) => readFile({path: `../data/${name}.json`})));
  return files.flatMap((text) => JSON.parse(text ?? '') as Figure[]).filter(({element}) => isWanted(element));
}

const troubles: string[] = [];

/** From now on keeps errors that reach the page and warnings of the engine. */
export function watchForTroubles(): void {
  addEventListener('error', ({message}) => troubles.push(message));
  addEventListener('unhandledrejection', ({reason}) => troubles.push(String(reason)));
  const warn = console.warn.bind(console);
  console.warn = (...words: unknown[]) => (troubles.push(words.join(' ')), warn(...words));
}

/** Errors and warnings since the last call. */
export const takeTroubles = (): string[] => troubles.splice(0);

function tagOf(constructor: typeof ChartElement): string {
  const tag = customElements.getName(constructor as unknown as CustomElementConstructor);
  if (tag === null) throw new Error(`${constructor.name} has no tag`);
  return tag;
}

/** A column of the page, of a width and in a language, to put elements into. */
export function pageColumn(width = 640, lang = 'en'): HTMLElement {
  const element = document.createElement('main');
  element.style.width = `${width}px`;
  element.lang = lang;
  document.body.append(element);
  return element;
}

afterEach(() => void Reflect.deleteProperty(navigator, 'connection'));

/** A column far below the viewport, for a reader who saves data until the test ends: what is in it is not loaded for print while the page is idle. */
export function farColumn(): HTMLElement {
  Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
  const column = pageColumn();
  column.style.marginTop = '10000px';
  return column;
}

/** An element in a column, drawn. */
export async function mount(tag: string, attributes: Attributes = {}, parent = pageColumn()): Promise<ChartElement> {
  const element = document.createElement(tag) as ChartElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const drawn = settled(element);
  parent.append(element);
  await drawn;
  return element;
}

/** The next event of a type. */
export function next<T extends Event = CustomEvent<unknown>>(target: EventTarget, type: string): Promise<T> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), {once: true}));
}

/** After the drawing that follows, and any second one at another height that the first brings with it; a table comes after its frame. */
export async function settled(element: ChartElement): Promise<void> {
  await next(element, 'szhk-ready');
  await until(() => pictures(element).length > 0 || element.shadowRoot?.querySelector('.plot') === null);
  await quiet(element);
}

/** When the element has not drawn for three frames. */
export async function quiet(element: ChartElement): Promise<void> {
  let calm = 0;
  const restless = () => (calm = 0);
  element.addEventListener('szhk-ready', restless);
  while (calm++ < 3) await frame();
  element.removeEventListener('szhk-ready', restless);
}

export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** The message of the next `szhk-error`. */
export async function nextError(element: Element): Promise<string> {
  const {detail} = await next<CustomEvent<{error: Error}>>(element, 'szhk-error');
  return detail.error.message;
}

/** What an element shows: its plots, or its table where that is all there is. */
export const pictures = (element: Element): Element[] => [...(element.shadowRoot?.querySelectorAll('.plot :is(svg, table)') ?? [])];

/** What the element says is wrong; empty where nothing is. */
export const messageOf = (element: Element): string => inside(element, '[part=message]').textContent?.trim() ?? '';

/** What axe finds in an element, a line a finding. */
export async function axeFindings(element: Element): Promise<string[]> {
  const {axe} = await loadAxe();
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}

type AxeWindow = typeof globalThis & {axe: {run: (context: Element, options: RunOptions) => Promise<AxeResults>}};

let loading: Promise<AxeWindow> | undefined;

function loadAxe(): Promise<AxeWindow> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => resolve(globalThis as AxeWindow);
    script.onerror = () => reject(new Error('axe-core is not installed'));
    document.head.append(script);
  });
  return loading;
}

/** Opens the table under a chart, which is not there before. */
export async function openTable(element: ChartElement): Promise<void> {
  inside(element, '.table-button').click();
  await until(() => element.shadowRoot?.querySelector('table') !== null);
}

/** Opens the menu of a chart, and gives its entries. */
export async function openMenu(element: ChartElement): Promise<HTMLElement[]> {
  inside(element, '.menu-button').click();
  const entries = () => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.menu.open [role=menuitem]') ?? [])];
  await until(() => entries().length > 0);
  return entries();
}

/** Points at the middle of a chart's first value and gives the tip. */
export async function openTip(element: ChartElement): Promise<HTMLElement> {
  await startInteraction(element);
  const [ring] = await valueRings(element);
  const {left, top, width, height} = ring as DOMRect;
  const place = {clientX: left + width / 2, clientY: top + height / 2, pointerType: 'mouse'};
  inside(element, '.panels').dispatchEvent(new PointerEvent('pointermove', {...place, bubbles: true}));
  await until(() => element.shadowRoot?.querySelector('.tip.open') !== null);
  return inside(element, '.tip');
}

/** Where the first value of a chart stands, found by its keys. */
async function valueRings(element: ChartElement): Promise<DOMRect[]> {
  press(element, 'ArrowRight');
  await until(() => element.shadowRoot?.querySelector('.value:focus') !== null);
  const rings = [...(element.shadowRoot?.querySelectorAll('.value') ?? [])].map((ring) => ring.getBoundingClientRect());
  press(element, 'Escape');
  return rings;
}

/** Loads what reads a chart value by value, as the first focus does. */
export async function startInteraction(element: ChartElement): Promise<void> {
  inside(element, '.panels').focus();
  await until(() => element.shadowRoot?.querySelector('.tip') !== null);
}

/** Presses a key where the focus is within a chart. */
export function press(element: ChartElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const target = element.shadowRoot?.activeElement ?? inside(element, '.panels');
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  return event;
}

/** When something holds; an error after ten seconds, for a machine may be slow. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it never held: ${holds.toString()}`);
    await frame();
  }
}

const {port1, port2} = new MessageChannel();

/** After all that is promised already, without waiting for a frame. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
