import type {TemplateResult} from 'lit';
import type {ShownChart} from '../../compose/rendered-chart.js';
import type {ChartRequest} from '../../compose/request.js';
import {asChartError, ChartError} from '../../model/chart-error.js';
import type {ChartHost} from '../../model/chart-host.js';
import type {Exporter} from '../../model/exporter.js';
import {minWidth, rem} from '../../model/layout.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {frameStyles} from '../shared/frame-styles.js';
import {Announcer} from './announcer.js';
import {BoxSize} from './box-size.js';
import {ErrorWords} from './error-words.js';
import {frameTemplate} from './frame-template.js';
import {OwnRowsLoader} from './own-rows.js';
import {PageFace} from './page-face.js';
import {isDefaultFont} from './page-font.js';
import type {PreparedChart} from './prepare-chart.js';
import {renderChart} from './render-chart.js';
import {Toolbar} from './toolbar.js';
import {ValueList} from './value-list.js';

/** The current state an element draws from. */
export interface ChartState {
  readonly parts: PreparedChart | undefined;
  /** Whether another language is loading; until then, the last drawing stays. */
  readonly isWaiting: boolean;
  /** Why something failed to load, and whether it is loading again. */
  readonly failure: unknown;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** Shows the chart once engine, chart, data, and words have loaded. */
export class ChartRenderer {
  shown: ShownChart | undefined;
  readonly #host: ChartHost;
  readonly #state: ChartState;
  readonly #box: BoxSize;
  readonly #face: PageFace;
  readonly #toolbar: Toolbar;
  readonly #values: ValueList;
  readonly #own: OwnRowsLoader;
  readonly #words: ErrorWords;
  #message: string | undefined;

  constructor(host: ChartHost, state: ChartState) {
    this.#host = host;
    this.#state = state;
    this.#box = new BoxSize(host, () => host.renderRoot.querySelector('.plot'));
    this.#own = new OwnRowsLoader(host, () => state.parts as PreparedChart);
    this.#words = new ErrorWords(() => host.requestUpdate());
    this.#face = new PageFace(host);
    const shown = () => this.shown as ShownChart;
    this.#values = new ValueList(host, shown);
    this.#toolbar = new Toolbar({
      host,
      shown,
      values: this.#values,
      announce: new Announcer(host).announce,
      adoptStyles: (sheet) => adoptStyles(host.renderRoot, sheet),
    });
    adoptStyles(host.renderRoot, frameStyles);
  }

  /** Whether rows, words, or another language are still loading. */
  get isWaiting(): boolean {
    return this.#message === undefined || this.#isLoading;
  }

  /** Whether what failed to load is loading again. */
  get isRetrying(): boolean {
    return this.#isLoading && this.#failure !== undefined;
  }

  /** Loads again what failed to load. */
  readonly retry = (): void => {
    this.#state.retry();
    this.#own.retry();
    if (this.shown?.error) this.#words.retry();
  };

  /** Renders what is requested, with the page's own rows if it has some. */
  update(request: ChartRequest, hasChanged: (property: string) => boolean): void {
    this.#own.refresh(hasChanged);
    const {parts} = this.#state;
    const failure = this.#failure;
    const {size} = this.#box;
    if (!parts) return;
    const {rows} = this.#host;
    if (rows || hasChanged('rows')) this.#host.toggleAttribute('has-rows', !!rows); // a clone has the attribute, but not the rows
    const isMissing = !rows && this.#host.hasAttribute('has-rows');
    const missing = isMissing ? new ChartError('missing-rows') : undefined;
    const scale = textScale(this.#host.ownerDocument, size?.width);
    this.shown = renderChart({
      ...parts,
      wording: parts.wording.measuredBy(this.#face.measureAt(scale)),
      request: this.#isLoading ? undefined : {...request, rows: this.#own.rows},
      settings: this.#host,
      failure: failure ?? missing,
      lastGood: this.shown?.rendered,
      size,
      textScale: scale,
    });
    const {error, wording} = this.shown;
    this.#message = error ? this.#words.message(error, wording) : '';
  }

  /** Runs after the chart is in the page. */
  updated(): void {
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot) plot.style.minBlockSize = `${this.shown?.rendered?.height ?? 0}px`; // grows if the plots need more
    this.#values.render();
    this.#toolbar.update();
  }

  /** What is shown; with the message of an error beyond those of the request, if there is one. */
  template(crash?: Error): TemplateResult {
    const host = this.#host;
    const shown = this.shown as ShownChart;
    return frameTemplate(shown, {
      message: crash ? this.#words.message(asChartError(crash), shown.wording) : this.#message,
      retry: this.#canRetry ? this : undefined,
      headingLevel: host.headingLevel,
      ownFont: isDefaultFont(host, this.#state.parts?.pageTag),
      onEvent: this.#toolbar.onEvent,
    });
  }

  get #isLoading(): boolean {
    return this.#state.isWaiting || this.#own.isWaiting;
  }

  get #failure(): unknown {
    return this.#state.failure ?? this.#own.failure;
  }

  get #canRetry(): boolean {
    return this.#failure !== undefined && (this.#state.failure !== undefined || this.#own.canRetry);
  }

  /** Returns the exporter of what is shown; rejects with the error. */
  async exporter(): Promise<Exporter> {
    await this.#own.ready();
    return this.#toolbar.exporter();
  }
}

/** Factor by which the reader has enlarged the page's text, as far as the width allows. */
function textScale({documentElement}: Document, width = 0): number {
  const wanted = parseFloat(getComputedStyle(documentElement).fontSize) / rem;
  return Math.max(1, Math.min(wanted, width / minWidth) || 1);
}
