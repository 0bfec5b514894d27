import {html, nothing, type TemplateResult} from 'lit';
import {unbreakable} from '../text/lines.js';
import {Wording} from '../text/wording.js';
import {type Picture, show, type Shown} from './picture.js';
import {table} from './table.js';

export {show, Wording};

interface FigureOptions {
  readonly headingLevel: number;
  readonly tableOpen: boolean;
  /** Whether the page leaves the choice of typeface to the chart. */
  readonly ownFont: boolean;
  readonly onTableToggle: (open: boolean) => void;
}

/** The frame around the plots: title, subtitle, message, notes and sources, table. */
export function figure({picture, error, wording, languageTag}: Shown, options: FigureOptions): TemplateResult {
  const fontClass = options.ownFont ? 'own-font' : '';
  const toggled = (event: Event) => options.onTableToggle((event.target as HTMLDetailsElement).open);
  return html`<div class="container" lang=${languageTag}>
    <figure class=${`frame ${fontClass}`} aria-labelledby=${picture ? 'title' : nothing}>
      ${picture && heading(picture, wording, options.headingLevel)}
      <div part="message" class="message" role="status">${error?.inWords(wording)}</div>
      ${picture && body(picture)}
    </figure>
    <div class=${`data ${fontClass}`}>
      ${
        picture &&
        html`<details .open=${options.tableOpen} @toggle=${toggled}>
          <summary>${wording.words.showTable}</summary>
          ${options.tableOpen ? table(picture, wording) : nothing}
        </details>`
      }
    </div>
  </div>`;
}

function heading({title, subtitle}: Picture, wording: Wording, headingLevel: number): TemplateResult {
  const level = Math.min(6, Math.max(1, Math.round(headingLevel) || 3));
  return html`<div>
    <div part="title" class="title" id="title" role="heading" aria-level=${level}>${breakable(title, wording)}</div>
    <p part="subtitle" class="subtitle">${subtitle}</p>
  </div>`;
}

function body({plots, description, sourceLines}: Picture): TemplateResult {
  return html`<div part="plot" class="plot">
      <div class="panels" role="img" aria-labelledby="title" aria-describedby="description">${plots}</div>
    </div>
    <p id="description" hidden>${description}</p>
    <figcaption part="notes" class="notes">${sourceLines.map((line) => html`<p>${line}</p>`)}</figcaption>`;
}

/** Text that breaks between Chinese words rather than in them. */
function breakable(text: string, {language}: Wording) {
  return language === 'en' ? text : unbreakable(text, language).map((piece) => html`${piece}<wbr />`);
}
