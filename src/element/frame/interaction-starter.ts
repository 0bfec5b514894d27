import type {ChartContext} from '../../compose/rendered-chart.js';
import type {Interaction} from '../../interaction/interaction.js';
import {inTime} from '../shared/in-time.js';
import {isWithin, type ToolLoader} from './tool-loader.js';
import {withPopovers} from './with-popovers.js';

/** Whether a key leads from value to value. */
const leads = ({key, ctrlKey, altKey, metaKey}: KeyboardEvent): boolean =>
  /^(Arrow|Page|Home|End)/.test(key) && !(ctrlKey || altKey || metaKey);

/** Starts the interaction of a chart, at the first event that needs it. */
export class InteractionStarter {
  readonly #context: ChartContext;
  readonly #loader: ToolLoader;
  started: Interaction | undefined;
  #loading: Promise<Interaction> | undefined;
  /** Whether moves of the pointer have failed to start it; they try again when it has left. */
  #isSpent = false;

  constructor(context: ChartContext, loader: ToolLoader) {
    this.#context = context;
    this.#loader = loader;
  }

  /** Forwards events in the picture. */
  readonly handleEvent = (event: Event): void => {
    if (this.started) return this.started.handle(event);
    const {type} = event;
    const isLeading = type === 'keydown' && leads(event as KeyboardEvent);
    if (isLeading) event.preventDefault(); // keep the page from scrolling
    if (type === 'pointerleave') this.#isSpent = false;
    const isAsked = isLeading || type === 'focusin' || type === 'click';
    const isWanted = this.#loading !== undefined || (!this.#isSpent && /^pointer(move|down)$/.test(type));
    if (isAsked || isWanted) this.#forward(event, isAsked);
  };

  /** Hands an event to the interaction once that has come. */
  #forward(event: Event, isAsked: boolean): void {
    const {scrollY: before} = window;
    const [target = null] = event.composedPath();
    const again = () => (scrollY === before && isWithin(this.#context.host) ? this.handleEvent(event) : this.start());
    const loading = this.load();
    const onFailure = () => void (this.#isSpent = true);
    void loading.then((interaction) => interaction.handle(event, target), onFailure); // first, so that events keep their order
    void this.#loader.load('interaction', loading, isAsked ? again : undefined);
  }

  /** Starts it for the page, for which no reader has asked. */
  start(): void {
    if (!this.started) void this.#loader.load('interaction', this.load(), () => this.start(), false);
  }

  /** One for all events, because imports of the same module can end in another order. */
  load(): Promise<Interaction> {
    this.#loading ??= this.#create().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #create(): Promise<Interaction> {
    if (this.started) return this.started;
    const [module, context] = await inTime(Promise.all([import('../../interaction/interaction.js'), withPopovers(this.#context)]));
    return (this.started = new module.Interaction(context));
  }
}
