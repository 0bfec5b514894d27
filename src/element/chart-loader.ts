import {Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {Chart, TableChart} from '../marks/view.js';
import {languageOf} from '../model/language.js';
import {loadMessages} from '../text/locales/index.js';
import type {PreparedChart} from './frame/prepare-chart.js';
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
}

/** What a chart draws from: engine, plots, data, and words. Fetched on demand; the last request wins. */
export class ChartLoader {
  /** Parts in the last language that loaded; undefined until the first has loaded. */
  parts: LoadedParts | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #loading: Task<readonly [boolean, string], LoadedParts | undefined>;

  constructor(host: ReactiveControllerHost, sources: ChartSources) {
    this.#host = host;
    this.#loading = new Task(host, {
      args: () => [sources.isNear(), sources.languageTag()] as const,
      task: ([isNear, tag]) => (isNear ? inTime(loadParts(sources.chart(), tag)) : undefined),
      onComplete: (parts) => (this.parts = parts),
    });
  }

  /** Whether another language is loading; until then, the last drawing stays. */
  get isWaiting(): boolean {
    return this.parts !== undefined && this.#loading.status === TaskStatus.PENDING;
  }

  /** Why something failed to load; stays while it is loading again. */
  get failure(): unknown {
    return this.#loading.error;
  }

  get isRetrying(): boolean {
    return this.#loading.status === TaskStatus.PENDING && this.failure !== undefined;
  }

  /** Resolves when everything requested has loaded and is shown; rejects with what failed to load. */
  async ready(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#loading.status !== TaskStatus.INITIAL) await this.#loading.taskComplete;
    await this.#host.updateComplete;
  }

  /** Loads again what failed to load. */
  readonly retry = (): void => {
    if (this.#loading.status === TaskStatus.ERROR) void this.#loading.run();
  };
}

async function loadParts(loading: Promise<{readonly chart: Chart | TableChart}>, tag: string): Promise<LoadedParts> {
  const language = languageOf(tag);
  const [frame, {chart}, messages] = await Promise.all([import('./frame/index.js'), loading, loadMessages(language)]);
  return {frame, ...frame.prepareChart(chart, language, messages, tag)};
}
