import type {ReactiveController} from 'lit';
import type {ChartHost} from '../../model/chart-host.js';
import {boldWeight, tableWidth, type TextMeasure} from '../../text/measure.js';

/** Its width tells a typeface from the one that stands in until it has loaded. */
const sample = 'Hamburgefonstiv 0123456789';

/** The typeface that the plots inherit from the page; has the chart drawn again if its letters change their width. */
export class PageFace implements ReactiveController {
  readonly #host: ChartHost;
  #fonts: FontFaceSet | undefined;
  #brush: CanvasRenderingContext2D | null = null;
  #width = 0;

  /** The table until the plots have a place on the page. */
  #textMeasure = tableWidth;
  #scale = 1;

  constructor(host: ChartHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {ownerDocument} = this.#host;
    this.#fonts = ownerDocument.fonts;
    if (!this.#fonts) return; // the DOM of a test runner has no typefaces, and no canvas
    this.#brush = ownerDocument.createElement('canvas').getContext('2d');
    this.#fonts.addEventListener('loadingdone', this.hostUpdated);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener('loadingdone', this.hostUpdated);
  }

  /** Measures text that is drawn `scale` times as large, because WebKit rounds the widths of letters at that size. */
  measureAt(scale: number): TextMeasure {
    if (scale !== this.#scale) {
      [this.#scale, this.#width] = [scale, 0];
      this.#read();
    }
    return this.#textMeasure;
  }

  readonly hostUpdated = (): void => {
    if (this.#read()) this.#host.requestUpdate();
  };

  /** Whether the letters of what is drawn have changed their width. */
  #read(): boolean {
    const plot = this.#host.renderRoot.querySelector('.plot');
    if (!this.#brush || !plot?.isConnected) return false;
    const measure = canvasMeasure(this.#brush, getComputedStyle(plot), this.#scale);
    const [before, width] = [this.#width, measure(sample, 12) + measure(sample, 12, 'bold')];
    if (Math.abs(width - before) < 0.01) return false;
    this.#width = width;
    this.#textMeasure = fileMeasure(measure);
    return before > 0;
  }
}

/** Measures text by canvas, in a typeface, as it is drawn `scale` times as large. */
function canvasMeasure(
  brush: CanvasRenderingContext2D,
  {fontFamily, fontStretch, fontStyle, fontWeight}: CSSStyleDeclaration,
  scale: number,
): TextMeasure {
  const stretch = Math.max(1, parseFloat(fontStretch) / 100); // which a canvas takes only by name
  return (text, fontSize, weight) => {
    brush.font = `${fontStyle} ${weight === 'bold' ? boldWeight : fontWeight} ${fontSize * scale}px ${fontFamily}`;
    return (brush.measureText(text.replace(/\d/g, '0')).width * stretch) / scale; // digits are all as wide in a plot
  };
}

/** The same, once per text, and at least what the table says, so that files fit in the typefaces of other readers too. */
function fileMeasure(measure: TextMeasure): TextMeasure {
  const known = new Map<string, number>();
  return (...line) => {
    const key = line.join();
    const width = known.get(key) ?? Math.max(tableWidth(...line), measure(...line));
    known.set(key, width);
    return width;
  };
}
