import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Chart, TableChart} from '../marks/view.js';
import {ChartError} from '../model/chart-error.js';
import {languageOf} from '../model/language.js';
import {loadMessages} from '../text/locales/index.js';
import type {OwnData, PreparedChart} from './frame/prepare-chart.js';
import {inTime} from './shared/in-time.js';

/** Everything needed to draw a chart in one language. */
export interface LoadedParts extends PreparedChart {
  readonly frame: typeof import('./frame/index.js');
}

/** What an element needs fetched, read again on each update. */
export interface ChartSources {
  readonly chart: () => Promise<{readonly chart: Chart | TableChart}>;
  /** Whether to load anything yet. */
  readonly isNear: () => boolean;
  readonly languageTag: () => string;
  readonly own: () => OwnData;
}

type OwnRows = Awaited<ReturnType<LoadedParts['frame']['loadOwnRows']>>;

/** What a chart draws from: engine, plots, data, words, and the page's own rows. Fetched on demand; the last request wins. */
export class ChartLoader implements ReactiveController {
  /** Parts in the last language that loaded; undefined until the first has loaded. */
  parts: LoadedParts | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #loading: Task<readonly [boolean, string], LoadedParts | undefined>;
  readonly #own: Task<readonly [LoadedParts | undefined, OwnData], OwnRows | undefined>;
  #isOwnStale = false;

  constructor(host: ReactiveControllerHost, sources: ChartSources) {
    this.#host = host;
    this.#loading = new Task(host, {
      args: () => [sources.isNear(), sources.languageTag()] as const,
      task: ([isNear, tag]) => (isNear ? inTime(loadParts(sources.chart(), tag)) : undefined),
      onComplete: (parts) => (this.parts = parts),
    });
    this.#own = new Task(host, {
      autoRun: false,
      args: () => [this.parts, sources.own()] as const,
      task: ([parts, own], {signal}) => (hasOwn(own) ? parts?.frame.loadOwnRows(parts, own, signal) : undefined),
    });
    host.addController(this);
  }

  /** The page's own rows; undefined if none. */
  get rows(): readonly unknown[] | undefined {
    return this.#own.value?.rows;
  }

  /** Whether another language or the page's own rows are loading; until then, the last drawing stays. */
  get isWaiting(): boolean {
    return this.#own.status === TaskStatus.PENDING || (this.parts !== undefined && this.#loading.status === TaskStatus.PENDING);
  }

  /** Why something failed to load; stays while it is loading again. */
  get failure(): unknown {
    return this.#tasks.find(({error}) => error !== undefined)?.error;
  }

  /** Whether what failed is loading again. */
  get isRetrying(): boolean {
    return this.#tasks.some(({status, error}) => status === TaskStatus.PENDING && error !== undefined);
  }

  /** Whether loading again can mend the failure. */
  get canRetry(): boolean {
    const {failure} = this;
    return failure !== undefined && (!(failure instanceof ChartError) || ['http-status', 'timeout', 'network'].includes(failure.code));
  }

  /** Resolves when everything requested has loaded and is shown; rejects with what failed to load. */
  async ready(): Promise<void> {
    for (const task of this.#tasks) {
      await this.#host.updateComplete;
      if (task.status !== TaskStatus.INITIAL) await task.taskComplete;
    }
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.retry();
  }

  hostDisconnected(): void {
    if (this.#own.status !== TaskStatus.PENDING) return;
    this.#own.abort();
    this.#isOwnStale = true;
  }

  /** Retries what could not be fetched. */
  readonly retry = (): void => {
    if (!this.canRetry || this.isRetrying) return;
    for (const task of this.#tasks) if (task.status === TaskStatus.ERROR) void task.run();
  };

  get #tasks() {
    return [this.#loading, this.#own];
  }

  /** Fetches or checks the page's own rows again if they, or the view of rows that depend on it, have changed; call before each draw. */
  refreshOwn(hasChanged: boolean, hasOtherView: boolean): void {
    const isOfView = this.#own.status === TaskStatus.ERROR || (this.#own.value?.isOfView ?? false);
    this.#isOwnStale ||= hasChanged || (hasOtherView && isOfView);
    if (!this.#isOwnStale || !this.parts) return;
    this.#isOwnStale = false;
    void this.#own.run();
  }
}

/** Whether the page has its own rows, however wrong; never the report's in place of these. */
const hasOwn = ({rows, src}: OwnData): boolean => (rows ?? src) !== undefined && (rows ?? src) !== null;

async function loadParts(loading: Promise<{readonly chart: Chart | TableChart}>, tag: string): Promise<LoadedParts> {
  const language = languageOf(tag);
  const [frame, {chart}, messages] = await Promise.all([import('./frame/index.js'), loading, loadMessages(language)]);
  return {frame, ...frame.prepareChart(chart, language, messages, tag)};
}
