import type {TemplateResult} from 'lit';
import type {ChartComposer} from '../../compose/composition.js';
import type {ShownChart} from '../../compose/rendered-chart.js';
import type {ChartRequest} from '../../compose/request.js';
import {ChartError} from '../../model/chart-error.js';
import type {ChartHost} from '../../model/chart-host.js';
import type {Exporter} from '../../model/exporter.js';
import {minWidth, rem} from '../../model/layout.js';
import type {Wording} from '../../text/wording.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {frameStyles} from '../shared/frame-styles.js';
import {BoxSize} from './box-size.js';
import {frameTemplate} from './frame-template.js';
import {isDefaultFont} from './page-font.js';
import {renderChart} from './render-chart.js';
import {Toolbar} from './toolbar.js';

/** The current state an element draws from. */
export interface ChartState {
  readonly parts: {readonly composer: ChartComposer; readonly wording: Wording; readonly languageTag: string} | undefined;
  /** Whether something is still loading; until then, the last drawing stays. */
  readonly isWaiting: boolean;
  /** Why something failed to load. */
  readonly failure: unknown;
}

/** Shows the chart once engine, chart, data, and words have loaded. */
export class ChartRenderer {
  shown: ShownChart | undefined;
  readonly #host: ChartHost;
  readonly #state: ChartState;
  readonly #box: BoxSize;
  readonly #toolbar: Toolbar;

  constructor(host: ChartHost, state: ChartState) {
    this.#host = host;
    this.#state = state;
    this.#box = new BoxSize(host, () => host.renderRoot.querySelector('.plot'));
    this.#toolbar = new Toolbar({
      host,
      shown: () => this.shown as ShownChart,
      adoptStyles: (sheet) => adoptStyles(host.renderRoot, sheet),
    });
    adoptStyles(host.renderRoot, frameStyles);
  }

  /** Renders what is requested. */
  update(request: ChartRequest): void {
    const {parts, isWaiting, failure} = this.#state;
    const {size} = this.#box;
    if (!parts) return;
    const isMissing = !this.#host.rows && this.#host.hasAttribute('has-rows');
    const missing = isMissing ? new ChartError('missing-rows') : undefined;
    this.shown = renderChart({
      ...parts,
      request: isWaiting ? undefined : request,
      failure: isWaiting ? undefined : (failure ?? missing),
      lastGood: this.shown?.rendered,
      size,
      textScale: textScale(this.#host.ownerDocument, size?.width),
    });
  }

  /** Runs after the chart is in the page. */
  updated(): void {
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot) plot.style.minBlockSize = `${this.shown?.rendered?.height ?? 0}px`; // grows if the plots need more
    this.#toolbar.update();
  }

  template(): TemplateResult {
    const host = this.#host;
    return frameTemplate(this.shown as ShownChart, {
      headingLevel: host.headingLevel,
      ownFont: isDefaultFont(host),
      onEvent: this.#toolbar.handleEvent,
    });
  }

  /** Returns the exporter of what is shown; rejects with the error. */
  exporter(): Promise<Exporter> {
    return this.#toolbar.exporter();
  }
}

/** Factor by which the reader has enlarged the page's text, as far as the width allows. */
function textScale({documentElement}: Document, width = 0): number {
  const wanted = parseFloat(getComputedStyle(documentElement).fontSize) / rem;
  return Math.max(1, Math.min(wanted, width / minWidth) || 1);
}
