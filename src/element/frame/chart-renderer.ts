import type {TemplateResult} from 'lit';
import {adopt} from '../shared/adopt-styles.js';
import {BoxSize} from './box-size.js';
import type {ChartElement} from '../chart-element.js';
import type {Request} from '../../compose/request.js';
import type {Content, Parts} from '../chart-loader.js';
import {figure} from './chart-frame.js';
import {figureStyles} from '../shared/frame-styles.js';
import {isDefaultFont} from './page-font.js';
import {show, type Shown} from './render-chart.js';
import {Tools} from './toolbar.js';
import type {Taking} from '../../export/chart-exporter.js';

/** What an element shows once engine, chart, data and words have come. */
export class Stage {
  shown: Shown | undefined;
  private readonly box: BoxSize;
  private readonly tools: Tools;

  constructor(
    private readonly host: ChartElement,
    private readonly content: Content,
  ) {
    this.box = new BoxSize(host, () => host.renderRoot.querySelector('.plot'));
    this.tools = new Tools(host, () => this.shown as Shown);
    adopt(host.renderRoot, figureStyles);
  }

  /** Makes the picture of what is asked for. */
  update(request: Request): void {
    const {content, box} = this;
    this.shown = show({
      ...(content.parts as Parts),
      request: content.isWaiting ? undefined : request,
      failure: content.isWaiting ? undefined : content.failure,
      lastGood: this.shown?.picture,
      size: box.size,
      textScale: textScale(this.host.ownerDocument, box.size?.width),
    });
  }

  /** After what was made is on the page. */
  updated(): void {
    const plot = this.host.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot) plot.style.minBlockSize = `${this.shown?.picture?.height ?? 0}px`; // it grows where the plots need more
    this.tools.update();
  }

  render(): TemplateResult {
    const {host, tools} = this;
    return figure(this.shown as Shown, {headingLevel: host.headingLevel, ownFont: isDefaultFont(host), read: tools.read});
  }

  /** What makes files of what is shown; rejects with what is wrong. */
  async taking(): Promise<Taking> {
    const {picture, error, wording, languageTag} = this.shown as Shown;
    if (error ?? !picture) throw error ?? new Error('nothing is shown');
    const {Taking: Files} = await import('../../export/chart-exporter.js');
    return new Files(this.host, picture, wording, languageTag);
  }
}

/** Least width in which a chart can be drawn, in pixels. */
const leastWidth = 288;

/** How much larger than usual the reader has set the page's letters, as far as the width allows. */
function textScale({documentElement}: Document, width = 0): number {
  const wanted = parseFloat(getComputedStyle(documentElement).fontSize) / 16;
  return Math.max(1, Math.min(wanted, width / leastWidth) || 1);
}
