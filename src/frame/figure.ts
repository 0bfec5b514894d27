import {html, nothing, type TemplateResult} from 'lit';
import {unbreakable} from '../text/lines.js';
import {Wording} from '../text/wording.js';
import {figureStyles} from './figure-styles.js';
import {numbers} from './numbers.js';
import {type Picture, show, type Shown} from './picture.js';

export {figureStyles, numbers, show, Wording};

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
      ${picture && body(picture, wording)}
    </figure>
    <div class=${`data ${fontClass}`}>
      ${
        picture?.composition.draw &&
        html`<details .open=${options.tableOpen} @toggle=${toggled}>
          <summary>${wording.words.showTable}</summary>
          ${options.tableOpen ? region(picture, wording) : nothing}
        </details>`
      }
    </div>
  </div>`;
}

function heading({title, subtitle, explanation}: Picture, wording: Wording, headingLevel: number): TemplateResult {
  const level = Math.min(6, Math.max(1, Math.round(headingLevel) || 3));
  return html`<div>
    <div part="title" class="title" id="title" role="heading" aria-level=${level}>${breakable(title, wording)}</div>
    <p part="subtitle" class="subtitle">${subtitle}</p>
    ${explanation && html`<p part="explanation" class="explanation">${explanation}</p>`}
  </div>`;
}

function body(picture: Picture, wording: Wording): TemplateResult {
  const {composition, plots, description, sourceLines} = picture;
  const panels = html`<div class="panels" role="img" aria-labelledby="title" aria-describedby="description">${plots}</div>`;
  return html`<div part="plot" class=${composition.draw ? 'plot' : 'plot words'}>
      ${composition.draw ? panels : region(picture, wording)}
    </div>
    <p id="description" hidden>${description}</p>
    <figcaption part="notes" class="notes">${sourceLines.map((line) => html`<p>${line}</p>`)}</figcaption>`;
}

/** The table, in a box that scrolls. */
function region(picture: Picture, wording: Wording): TemplateResult {
  const scrolls = picture.composition.draw !== undefined;
  return html`<div
    class=${scrolls ? 'scroll' : ''}
    part="table"
    role="region"
    tabindex=${scrolls ? 0 : nothing}
    aria-label=${picture.title}
  >
    ${picture.composition.table(wording, picture)}
  </div>`;
}

/** Text that breaks between Chinese words rather than in them. */
function breakable(text: string, {language}: Wording) {
  return language === 'en' ? text : unbreakable(text, language).map((piece) => html`${piece}<wbr />`);
}
