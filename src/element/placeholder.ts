import {html, type TemplateResult} from 'lit';
import type {Language} from '../model/language.js';
import {locales} from '../text/locales/index.js';
import {type Retry, retryButton} from './retry-button.js';

/** The space reserved for a chart; if it cannot be shown, or not yet on paper, contains a message or the page's own content. */
export function placeholder(language: Language, message?: string, retry?: Retry): TemplateResult {
  const again = message && retry && html`<p>${retryButton(language, retry)}</p>`;
  return html`<div class="container">
    <div class="frame">
      <div part="message" class="message" aria-live="polite" lang=${language} .textContent=${message ?? ''}></div>
      ${again}<slot class=${message ? '' : 'unseen'} lang=${language}>${message ? '' : locales[language].unavailable}</slot>
    </div>
    <div class="data"></div>
  </div>`;
}
