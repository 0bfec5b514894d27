import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController} from 'lit';
import {ChartError} from '../../model/chart-error.js';
import type {ChartHost} from '../../model/chart-host.js';
import type {OwnRows} from '../../own-data/index.js';
import {inTime} from '../shared/in-time.js';
import type {PreparedChart} from './prepare-chart.js';

/** The page's own rows, fetched and checked when it sets or changes them; the last request wins. */
export class OwnRowsLoader implements ReactiveController {
  readonly #host: ChartHost;
  readonly #task: Task<readonly [], OwnRows | undefined>;
  #isStale = true;

  constructor(host: ChartHost, parts: () => Pick<PreparedChart, 'chart' | 'wording'>) {
    this.#host = host;
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [],
      task: (_, {signal}) => (this.#isAsked ? loadOwnRows(parts(), host, signal) : undefined),
    });
    host.addController(this);
  }

  /** Undefined if the page has none. */
  get rows(): readonly unknown[] | undefined {
    return this.#task.value?.rows;
  }

  /** Whether they are loading; until then, the last drawing stays. */
  get isWaiting(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** What is wrong with them; stays while they are loading again. */
  get failure(): unknown {
    return this.#task.error;
  }

  /** Whether loading them again can mend the failure. */
  get canRetry(): boolean {
    return !(this.failure instanceof ChartError) || ['http-status', 'timeout', 'network'].includes(this.failure.code);
  }

  async ready(): Promise<void> {
    if (this.#task.status !== TaskStatus.INITIAL) await this.#task.taskComplete;
    await this.#host.updateComplete;
  }

  retry(): void {
    if (this.#task.status === TaskStatus.ERROR && this.canRetry) void this.#task.run();
  }

  hostDisconnected(): void {
    if (!this.isWaiting) return;
    this.#task.abort();
    this.#isStale = true;
  }

  /** Loads them again if they, or the view of rows that depend on it, have changed; call before each draw. */
  refresh(hasChanged: (property: string) => boolean): void {
    const isOfView = this.failure !== undefined || (this.#task.value?.isOfView ?? false);
    this.#isStale ||= ['src', 'rows', 'unit', ...(isOfView ? ['view'] : [])].some(hasChanged);
    if (!this.#isStale) return;
    this.#isStale = false;
    if (this.#isAsked || this.#task.status !== TaskStatus.INITIAL) void this.#task.run();
  }

  /** Whether the page has its own rows, however wrong; the report's are never drawn in place of these. */
  get #isAsked(): boolean {
    const {rows, src} = this.#host;
    return (rows ?? src ?? undefined) !== undefined;
  }
}

/** Their rows: as passed in, otherwise from their URL. Rejects with any error in them. */
async function loadOwnRows(
  {chart, wording}: Pick<PreparedChart, 'chart' | 'wording'>,
  host: ChartHost,
  signal: AbortSignal,
): Promise<OwnRows> {
  const {fetchOwnRows, readOwnRows} = await inTime(import('../../own-data/index.js'), signal);
  const {rows, src, view, unit} = host;
  const wishes = {view, unit};
  return rows === undefined || rows === null
    ? fetchOwnRows(String(src ?? ''), chart, wording.language, signal, wishes)
    : readOwnRows(rows, chart, wishes);
}
