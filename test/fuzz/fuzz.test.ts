// Two thousand inputs that a page gets wrong: none throws into the page or runs a script, and after each the element draws as before.
import {expect} from 'chai';
import fc from 'fast-check';
import {type SinonStub, stub} from 'sinon';
import trade from '../../data/bilateral-trade.json';
import controlPoints from '../../data/boundary-control-points.json';
import throughput from '../../data/container-throughput.json';
import milestones from '../../data/milestones.json';
import access from '../../data/professional-access.json';
import '../../src/index.js';
import {frame, pageColumn, turn} from '../fixture.js';
import {anyDeeds, type Deed, type FileDeed, valueOf} from './inputs.js';

type Subject = HTMLElement &
  Record<string, unknown> & {readonly updateComplete: Promise<boolean>; rows: unknown; src: unknown; readonly chart?: Subject};
type SubjectClass = typeof HTMLElement & {readonly elementProperties: ReadonlyMap<string, unknown>; readonly observedAttributes: string[]};

interface Trial {
  /** What the element is asked for at first, and again after each input. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly inputs: number;
  /** A row of its own that it can draw. */
  readonly row?: object | undefined;
}

const trials: Readonly<Record<string, Trial>> = {
  'szhk-port-throughput': {attributes: {view: 'ranking', link: 'x'}, inputs: 300, row: throughput.data[0]},
  'szhk-port-map': {attributes: {}, inputs: 150, row: controlPoints.data[0]},
  'szhk-milestones': {attributes: {view: 'rmb-national'}, inputs: 350, row: milestones.data[0]},
  'szhk-professional-access': {attributes: {}, inputs: 450, row: access.data[0]},
  'szhk-figure': {attributes: {ref: '5.1'}, inputs: 250, row: trade.data[0]},
  'szhk-value': {attributes: {measure: 'container-throughput', place: 'shenzhen', period: '2022'}, inputs: 500},
};
const seed = 20230601;

const troubles: string[] = [];

/** Keeps what reaches the page from the test runner, so that fast-check can look for the smallest input with which it does. */
function note(event: ErrorEvent | PromiseRejectionEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const thrown: unknown = event instanceof ErrorEvent ? (event.error ?? event.message) : event.reason;
  troubles.push(`${event.type}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown}`);
}

const files = new Map<string, FileDeed>();

/** Answers with the file of an input; never answers if it has none. */
async function answer(url: string | URL, {signal}: RequestInit = {}): Promise<Response> {
  const {file, status} = files.get(String(url)) ?? {file: '', status: 404};
  if (typeof file === 'string') return new Response(file, {status});
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}

/** Runs of scripts from texts of an input. */
const scripts = globalThis as {isRun?: boolean};

describe('A page that gets everything wrong', () => {
  let fetching: SinonStub;
  const {onerror} = globalThis; // of the test runner
  before(() => {
    globalThis.onerror = null;
    for (const type of ['error', 'unhandledrejection'] as const) addEventListener(type, note, {capture: true});
    fetching = stub(globalThis, 'fetch').callsFake(answer as typeof fetch);
  });
  after(() => {
    for (const type of ['error', 'unhandledrejection'] as const) removeEventListener(type, note, {capture: true});
    globalThis.onerror = onerror;
    fetching.restore();
  });
  afterEach(() => document.body.replaceChildren());

  for (const [tag, {attributes, inputs, row}] of Object.entries(trials)) {
    it(`gets no error from <${tag}>, and its drawing back`, async function () {
      this.timeout(120_000);
      const {elementProperties, observedAttributes} = customElements.get(tag) as SubjectClass;
      let subject: Patient | undefined;
      const deeds = anyDeeds({properties: [...elementProperties.keys()], attributes: [...observedAttributes, 'lang'], row});
      await fc.assert(
        fc.asyncProperty(deeds, async (input) => {
          subject ??= await Patient.admit(tag, attributes);
          try {
            await subject.endure(input);
          } catch (error) {
            await subject.discharge();
            subject = undefined;
            throw error;
          }
        }),
        {seed, numRuns: inputs, includeErrorInReport: true},
      );
    });
  }
});

/** An element that bears inputs, one after another. */
class Patient {
  readonly #element: Subject;
  readonly #column = pageColumn();
  readonly #attributes: Readonly<Record<string, string>>;
  #healthy = '';
  #pending: Promise<unknown>[] = [];

  private constructor(tag: string, attributes: Readonly<Record<string, string>>) {
    this.#element = document.createElement(tag) as unknown as Subject;
    this.#attributes = attributes;
  }

  /** A new one, drawn. */
  static async admit(tag: string, attributes: Readonly<Record<string, string>>): Promise<Patient> {
    const patient = new Patient(tag, attributes);
    patient.#cure();
    let looks = '';
    for (let same = 0; same < 10; await frame()) {
      same = patient.#looks !== '' && patient.#looks === looks ? same + 1 : 0;
      looks = patient.#looks;
    }
    patient.#healthy = looks;
    return patient;
  }

  /** Takes it off the page, with what it still does. */
  async discharge(): Promise<void> {
    this.#column.remove();
    for (let frames = 0; frames < 3; frames++) await frame();
    troubles.length = 0;
  }

  async endure(deeds: readonly Deed[]): Promise<void> {
    for (const deed of deeds) await this.#suffer(deed);
    await this.#element.updateComplete;
    await turn();
    await turn();
    expectNoTrouble();
    this.#expectNoScript();
    this.#cure();
    const isWell = () => this.#looks === this.#healthy;
    for (let turns = 0; turns < 20 && !isWell(); turns++) await turn();
    for (let frames = 0; frames < 30 && !isWell(); frames++) await frame();
    expect(this.#looks, 'what is shown again').to.equal(this.#healthy);
    await Promise.allSettled(this.#pending.splice(0));
    await turn();
    expectNoTrouble();
  }

  async #suffer(deed: Deed): Promise<void> {
    const element = this.#element;
    if ('property' in deed) element[deed.property] = valueOf(deed.value);
    else if ('attribute' in deed) element.setAttribute(deed.attribute, deed.text);
    else if ('rows' in deed) element.rows = valueOf(deed.rows);
    else if ('file' in deed) element.src = this.#fileOf(deed);
    else if ('event' in deed) document.dispatchEvent(new CustomEvent(deed.event, {detail: valueOf(deed.detail)}));
    else if ('method' in deed) this.#call(deed.method, valueOf(deed.options));
    else if ('key' in deed) this.#panels?.dispatchEvent(new KeyboardEvent('keydown', {key: deed.key, bubbles: true}));
    else if (deed.now === 'remove') element.remove();
    else if (deed.now === 'add') this.#column.append(element);
    else if (deed.now === 'switch language') this.#column.lang = 'zh-Hant';
    else if (deed.now === 'point') this.#point();
    else await turn();
  }

  #fileOf(deed: FileDeed): string {
    const url = `/files/${files.size}`;
    files.set(url, deed);
    return url;
  }

  #call(method: string, options: unknown): void {
    const {chart} = this;
    const call = chart[method];
    if (typeof call === 'function') this.#pending.push(Promise.resolve(Reflect.apply(call, chart, [options])).catch(() => undefined));
  }

  #point(): void {
    const {left = 0, top = 0, width = 0, height = 0} = this.#panels?.getBoundingClientRect() ?? {};
    const place = {clientX: left + width / 2, clientY: top + height / 2, pointerType: 'mouse'};
    this.#panels?.dispatchEvent(new PointerEvent('pointermove', {...place, bubbles: true}));
  }

  /** Asks for what it was asked for at first, and for nothing else. */
  #cure(): void {
    const element = this.#element;
    const {elementProperties} = element.constructor as SubjectClass;
    this.#column.lang = 'en';
    if (!element.isConnected) this.#column.append(element);
    element.removeAttribute('lang');
    for (const name of elementProperties.keys()) element[name] = name === 'theme' ? 'auto' : name === 'headingLevel' ? 3 : undefined;
    for (const [name, value] of Object.entries(this.#attributes)) element.setAttribute(name, value);
    for (const type of ['szhk-highlight', 'szhk-select'])
      document.dispatchEvent(new CustomEvent(type, {detail: {link: 'x', highlight: null}}));
  }

  /** The chart that draws it. */
  get chart(): Subject {
    return this.#element.chart ?? this.#element;
  }

  get #panels(): Element | null | undefined {
    return this.chart.shadowRoot?.querySelector('.panels');
  }

  /** Words and pictures; empty while there are none. */
  get #looks(): string {
    const root = this.chart.shadowRoot;
    const parts = [...(root?.querySelectorAll('[part=value], [part=error], .title, .message, .plot svg, .plot table') ?? [])];
    return parts.map((part) => (part instanceof SVGElement ? part.outerHTML.replace(/plot-clip-\d+/g, '') : part.textContent)).join('\n');
  }

  #expectNoScript(): void {
    const code = this.chart.shadowRoot?.querySelectorAll('script, img, iframe, object, embed, a, [onload], [onerror], [onclick]');
    expect([...(code ?? [])].map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    expect(scripts.isRun).to.equal(undefined);
  }
}

function expectNoTrouble(): void {
  const found = troubles.splice(0);
  if (found.length > 0) throw new Error(found.join('\n'));
}
