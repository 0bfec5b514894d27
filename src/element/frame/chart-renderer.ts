import type {TemplateResult} from 'lit';
import {adopt} from '../shared/adopt-styles.js';
import {BoxSize} from './box-size.js';
import type {ChartElement} from '../chart-element.js';
import type {ChartRequest} from '../../compose/request.js';
import type {ChartLoader, LoadedParts} from '../chart-loader.js';
import {chartFrame} from './chart-frame.js';
import {figureStyles} from '../shared/frame-styles.js';
import {isDefaultFont} from './page-font.js';
import {renderChart, type ShownChart} from './render-chart.js';
import {Toolbar} from './toolbar.js';
import type {ChartExporter} from '../../export/chart-exporter.js';

/** What an element shows once engine, chart, data and words have come. */
export class ChartRenderer {
  shown: ShownChart | undefined;
  private readonly box: BoxSize;
  private readonly tools: Toolbar;

  constructor(
    private readonly host: ChartElement,
    private readonly content: ChartLoader,
  ) {
    this.box = new BoxSize(host, () => host.renderRoot.querySelector('.plot'));
    this.tools = new Toolbar(host, () => this.shown as ShownChart);
    adopt(host.renderRoot, figureStyles);
  }

  /** Makes the picture of what is asked for. */
  update(request: ChartRequest): void {
    const {content, box} = this;
    this.shown = renderChart({
      ...(content.parts as LoadedParts),
      request: content.isWaiting ? undefined : request,
      failure: content.isWaiting ? undefined : content.failure,
      lastGood: this.shown?.rendered,
      size: box.size,
      textScale: textScale(this.host.ownerDocument, box.size?.width),
    });
  }

  /** After what was made is on the page. */
  updated(): void {
    const plot = this.host.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot) plot.style.minBlockSize = `${this.shown?.rendered?.height ?? 0}px`; // it grows where the plots need more
    this.tools.update();
  }

  render(): TemplateResult {
    const {host, tools} = this;
    return chartFrame(this.shown as ShownChart, {
      headingLevel: host.headingLevel,
      ownFont: isDefaultFont(host),
      onEvent: tools.handleEvent,
    });
  }

  /** What makes files of what is shown; rejects with what is wrong. */
  async taking(): Promise<ChartExporter> {
    const {rendered, error, wording, languageTag} = this.shown as ShownChart;
    if (error ?? !rendered) throw error ?? new Error('nothing is shown');
    const {ChartExporter: Files} = await import('../../export/chart-exporter.js');
    return new Files(this.host, rendered, wording, languageTag);
  }
}

/** Least width in which a chart can be drawn, in pixels. */
const minDrawWidth = 288;

/** How much larger than usual the reader has set the page's letters, as far as the width allows. */
function textScale({documentElement}: Document, width = 0): number {
  const wanted = parseFloat(getComputedStyle(documentElement).fontSize) / 16;
  return Math.max(1, Math.min(wanted, width / minDrawWidth) || 1);
}
