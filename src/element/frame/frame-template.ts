import {html, nothing, type TemplateResult} from 'lit';
import type {RenderedChart, ShownChart} from '../../compose/rendered-chart.js';
import {unbreakable} from '../../text/line-break.js';
import type {Wording} from '../../text/wording.js';
import {type Retry, retryButton} from '../retry-button.js';

interface FrameOptions {
  /** What is wrong, if anything. */
  readonly message: string | undefined;
  /** Loads again what could not be loaded. */
  readonly retry: Retry | undefined;
  readonly headingLevel: number;
  /** Whether the page lets the chart choose its typeface. */
  readonly ownFont: boolean;
  /** Receives events in the picture. */
  readonly onEvent: (event: Event) => void;
}

/**
 * The frame around the plots: title, subtitle, message, notes and sources, and toolbar. Texts are set as `textContent`, because a translator
 * of the page may have replaced the text node that lit would go on to write to.
 */
export function frameTemplate(
  {rendered, wording, languageTag}: ShownChart,
  {message, retry, headingLevel, ownFont, onEvent}: FrameOptions,
): TemplateResult {
  const {glyphs} = wording.messages;
  const fontClass = ownFont ? `own-font ${glyphs}` : '';
  return html`<div class="container">
    <div class=${`frame ${fontClass}`} lang=${languageTag}>
      ${rendered && heading(rendered, wording, headingLevel)}
      <div part="message" class="message" aria-live="polite" .textContent=${message ?? ''}></div>
      ${retry && retryButton(wording.language, retry)}${message && !rendered ? html`<slot></slot>` : nothing}
      ${rendered && body(rendered, wording, onEvent)}
      <div class="announcer spoken" aria-live="polite"></div>
    </div>
    <div class=${`data ${fontClass}`} lang=${languageTag}></div>
    <div class=${`popovers ${fontClass}`} lang=${languageTag}></div>
  </div>`;
}

function heading({title, subtitle, explanation}: RenderedChart, wording: Wording, headingLevel: number): TemplateResult {
  const level = Math.min(6, Math.max(1, Math.round(headingLevel) || 3));
  return html`<div>
    <div part="title" class="title" role="heading" aria-level=${level}>${breakable(title, wording)}</div>
    <p part="subtitle" class="subtitle">${breakable(subtitle, wording)}</p>
    ${explanation && html`<p part="explanation" class="explanation" .textContent=${explanation}></p>`}
  </div>`;
}

/** The axes are said twice: as the description of the list when that has the focus, and as a text to those who read line by line. */
function body(rendered: RenderedChart, {messages}: Wording, onEvent: FrameOptions['onEvent']): TemplateResult {
  const {composed, isDrawn, altText, sourceLines, title} = rendered;
  const described = messages.sentences([title + messages.fullStop, altText.axes, messages.keys].filter((part) => part !== ''));
  const texts = html`${altText.axes && html`<p class="spoken" .textContent=${altText.axes}></p>`}
    <p id="description" hidden .textContent=${described}></p>`;
  return html`<div part="plot" class=${composed.draw ? 'plot' : 'plot words'}>
      ${composed.draw && isDrawn ? panels(rendered, onEvent) : nothing}
    </div>
    ${composed.draw && isDrawn ? texts : nothing}
    <div part="notes" class="notes">${sourceLines.map((line) => html`<p .textContent=${line}></p>`)}</div>`;
}

/** The plots as a list of their values: a single tab stop, within which keys move from value to value. */
function panels({plots, altText}: RenderedChart, onEvent: FrameOptions['onEvent']): TemplateResult {
  return html`<div
    class="panels"
    role="listbox"
    aria-label=${altText.kind}
    aria-describedby="description"
    tabindex="0"
    @focusin=${onEvent}
    @focusout=${onEvent}
    @keydown=${onEvent}
    @pointerdown=${onEvent}
    @pointermove=${onEvent}
    @pointerleave=${onEvent}
    @click=${onEvent}
  >
    ${plots}
    <div class="values" role="none"></div>
    <div class="rings"></div>
  </div>`;
}

/** Text that breaks between Chinese words, not within them; unlike `wbr`, this adds no spaces to the accessible name read aloud. */
function breakable(text: string, {language, messages}: Wording) {
  const pieces = messages.breaksAtSpaces ? [text] : unbreakable(text, language);
  const name = messages.breaksAtSpaces ? '' : 'word';
  return pieces.map((piece) => html`<span class=${name} .textContent=${piece}></span>`);
}
