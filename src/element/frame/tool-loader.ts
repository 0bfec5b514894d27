import type {ReactiveController} from 'lit';
import type {ChartContext} from '../../compose/rendered-chart.js';

/** Milliseconds after which a reader is told that something is loading, and in which a press after a new try does not undo it. */
const [moment, secondThought] = [400, 1000];

/** Waits for the code of tools, and knows what to tell the reader of that. */
export class ToolLoader implements ReactiveController {
  readonly #context: ChartContext;
  readonly #onChange: () => void;
  #said = '';
  /** What a reader has been told of. */
  readonly #failed = new Set<string>();
  readonly #busy = new Set<string>();
  readonly #slow = new Set<string>();
  /** How to ask again for what did not come, by tool. */
  readonly #missing = new Map<string, () => void>();
  #triedAt = -Infinity;
  /** How often the element has left a page; what was asked for before is no longer wanted. */
  departures = 0;

  constructor(context: ChartContext, onChange: () => void) {
    this.#context = context;
    this.#onChange = onChange;
    context.host.addController(this);
  }

  /** What the toolbar says now. */
  get status(): string {
    const {loading, notLoaded} = this.#context.shown().wording.messages;
    if (this.#slow.size > 0) return loading;
    return this.#failed.size > 0 ? notLoaded : this.#said;
  }

  isBusy(tool: string): boolean {
    return this.#busy.has(tool);
  }

  /** Whether something has just been tried again by itself, so that a press means the same rather than its opposite. */
  get hasJustRetried(): boolean {
    return performance.now() - this.#triedAt < secondThought;
  }

  hostConnected(): void {
    addEventListener('online', this);
  }

  hostDisconnected(): void {
    this.departures++;
    removeEventListener('online', this);
  }

  /** The connection is back. */
  handleEvent(): void {
    const asked = [...this.#missing.values()];
    this.#missing.clear();
    if (asked.length > 0) this.#triedAt = performance.now();
    for (const ask of asked) ask();
  }

  say(words: string): void {
    this.#said = words;
    this.#failed.clear();
    this.#onChange();
  }

  /** What is loaded, or undefined if that fails, of which a reader is told who asked for it. `ask` does so again. */
  async load<T>(tool: string, loading: Promise<T>, ask?: () => void, byReader = ask !== undefined): Promise<T | undefined> {
    const timer = byReader ? this.#show(tool) : undefined;
    try {
      const loaded = await loading;
      this.#missing.delete(tool);
      this.#failed.delete(tool);
      return loaded;
    } catch {
      if (ask) this.#missing.set(tool, ask);
      if (byReader) this.#failed.add(tool);
      return undefined;
    } finally {
      clearTimeout(timer);
      this.#slow.delete(tool);
      this.#busy.delete(tool);
      this.#onChange();
    }
  }

  /** Shows that a tool is loading, and says so after a moment. */
  #show(tool: string) {
    this.#busy.add(tool);
    this.#onChange();
    return setTimeout(() => {
      this.#slow.add(tool);
      this.#onChange();
    }, moment);
  }
}

/** Whether the reader has not gone on to something else on the page. */
export function isWithin(host: HTMLElement): boolean {
  return host.matches(':focus-within') || host.ownerDocument.activeElement === host.ownerDocument.body;
}
