import type {ReactiveController} from 'lit';
import type {ChartHost} from '../../model/chart-host.js';
import {boldWeight, type TextMeasure, textWidth} from '../../text/measure.js';

/** Its width tells a typeface from the one that stands in until it has loaded. */
const sample = 'Hamburgefonstiv 0123456789';

/** Measures text by canvas in the typeface that the plots inherit from the page, and asks for a new drawing when that changes. */
export class PageFace implements ReactiveController {
  readonly #host: ChartHost;
  readonly #widths = new Map<string, number>();
  #fonts: FontFaceSet | undefined;
  #brush: CanvasRenderingContext2D | null = null;
  #style: Pick<CSSStyleDeclaration, 'fontFamily' | 'fontStretch' | 'fontStyle' | 'fontWeight'> | undefined;
  #face = '';

  constructor(host: ChartHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Width of a line of text, but at least that of the table, so that it fits in the typefaces of other readers too. */
  readonly textWidth: TextMeasure = (...line) => {
    const key = line.join();
    let width = this.#widths.get(key);
    if (width === undefined) this.#widths.set(key, (width = Math.max(textWidth(...line), this.#drawnWidth(...line))));
    return width;
  };

  #drawnWidth(...[text, fontSize, weight]: Parameters<TextMeasure>): number {
    if (!this.#brush || !this.#style) return 0;
    const {fontFamily, fontStretch, fontStyle, fontWeight} = this.#style;
    this.#brush.font = `${fontStyle} ${weight === 'bold' ? boldWeight : fontWeight} ${fontSize}px ${fontFamily}`;
    const stretch = Math.max(1, parseFloat(fontStretch) / 100); // which a canvas takes only by name
    return this.#brush.measureText(text.replace(/\d/g, '0')).width * stretch; // digits are all as wide in a plot
  }

  hostConnected(): void {
    const {ownerDocument} = this.#host;
    this.#brush = ownerDocument.createElement('canvas').getContext('2d');
    this.#fonts = ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.hostUpdated);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener('loadingdone', this.hostUpdated);
  }

  readonly hostUpdated = (): void => {
    const plot = this.#host.renderRoot.querySelector('.plot');
    const style = plot && getComputedStyle(plot);
    if (!style?.fontFamily) return; // not on the page
    const {fontFamily, fontStretch, fontStyle, fontWeight} = style;
    this.#style = {fontFamily, fontStretch, fontStyle, fontWeight};
    const widths = (['normal', 'bold'] as const).map((weight) => this.#drawnWidth(sample, 12, weight));
    const face = [fontFamily, fontStretch, fontStyle, fontWeight, ...widths].join();
    const before = this.#face;
    if (face === before) return;
    this.#face = face;
    this.#widths.clear();
    if (before) this.#host.requestUpdate();
  };
}
