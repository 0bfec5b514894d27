import {html, nothing, type TemplateResult} from 'lit';
import type {Chart} from '../chart.js';
import {drawPlot} from '../plot.js';
import {unbreakable} from '../text/lines.js';
import {Wording} from '../text/wording.js';
import type {Size} from './box-size.js';
import type {ChartError} from './chart-error.js';
import {asChartError} from './chart-error.js';
import {type Composition, compose, type Request} from './compose.js';
import {description, sourceLines, subtitle, title} from './captions.js';
import {table} from './table.js';

export {Wording};

/** What an element knows when it is to be shown. */
export interface Scene {
  readonly chart: Chart;
  /** Undefined while the page's own rows are on their way: then the last good drawing stays. */
  readonly request: Request | undefined;
  /** Why the page's own rows did not come. */
  readonly failure: unknown;
  readonly lastGood: Composition | undefined;
  readonly wording: Wording;
  /** Language tag of the page, which chooses the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
  readonly size: Size | undefined;
}

/** What is shown: the composition that is drawn, which on an error is the last good one. */
export interface Shown {
  readonly composition: Composition | undefined;
  readonly plots: readonly SVGSVGElement[];
  readonly error: ChartError | undefined;
  readonly wording: Wording;
  readonly languageTag: string;
}

/** Draws what is asked for; when that fails, says why and draws the last good composition again, at the size of now. */
export function show(scene: Scene): Shown {
  const {chart, request, failure, lastGood, wording, languageTag, size} = scene;
  const draw = (composition: Composition) => ({
    composition,
    plots: size ? drawViews(composition, wording, size) : [],
    error: undefined,
    wording,
    languageTag,
  });
  try {
    if (failure !== undefined) throw asChartError(failure);
    if (request) return draw(compose(chart, request));
    return lastGood ? draw(lastGood) : {composition: undefined, plots: [], error: undefined, wording, languageTag};
  } catch (thrown) {
    const kept = lastGood ? draw(lastGood) : {composition: undefined, plots: [], wording, languageTag};
    return {...kept, error: asChartError(thrown)};
  }
}

function drawViews(composition: Composition, wording: Wording, {width, height}: Size): SVGSVGElement[] {
  const {view, rows, settings} = composition;
  const options = view.draw(rows, {width, height, wording, settings});
  return options.map(drawPlot);
}

interface FigureOptions {
  readonly headingLevel: number;
  readonly tableOpen: boolean;
  /** Whether the page leaves the choice of typeface to the chart. */
  readonly ownFont: boolean;
  readonly onTableToggle: (open: boolean) => void;
}

/** The frame around the plots: title, subtitle, message, notes and sources, table. */
export function figure({composition, plots, error, wording, languageTag}: Shown, options: FigureOptions): TemplateResult {
  const fontClass = options.ownFont ? 'own-font' : '';
  const message = error ? html`<p part="message" class="message" role="status">${error.inWords(wording)}</p>` : nothing;
  if (!composition) {
    return html`<div class="container">
      <div class=${`frame ${fontClass}`} lang=${languageTag}>${message}</div>
      <div class="data"></div>
    </div>`;
  }
  const level = Math.min(6, Math.max(1, Math.round(options.headingLevel) || 3));
  return html`<div class="container">
    <figure class=${`frame ${fontClass}`} lang=${languageTag} aria-labelledby="title">
      <div>
        <div part="title" class="title" id="title" role="heading" aria-level=${level}>
          ${breakable(title(composition, wording), wording)}
        </div>
        <p part="subtitle" class="subtitle">${subtitle(composition, wording)}</p>
      </div>
      ${message}
      <div part="plot" class="plot">
        <div class="panels" role="img" aria-labelledby="title" aria-describedby="description">${plots}</div>
      </div>
      <p id="description" hidden>${description(composition, wording)}</p>
      <figcaption part="notes" class="notes">${sourceLines(composition, wording).map((line) => html`<p>${line}</p>`)}</figcaption>
    </figure>
    <details
      lang=${languageTag}
      class=${`data ${fontClass}`}
      .open=${options.tableOpen}
      @toggle=${(event: Event) => options.onTableToggle((event.target as HTMLDetailsElement).open)}
    >
      <summary>${wording.words.showTable}</summary>
      ${options.tableOpen ? table(composition, wording) : nothing}
    </details>
  </div>`;
}

/** Text that breaks between Chinese words rather than in them. */
function breakable(text: string, {language}: Wording) {
  return language === 'en' ? text : unbreakable(text, language).map((piece) => html`${piece}<wbr />`);
}
