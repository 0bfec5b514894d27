import {html, type TemplateResult} from 'lit';
import type {Language} from '../model/language.js';
import {locales} from '../text/locales/index.js';

/** What can be done about content that could not be loaded. */
export interface Retry {
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** Loads again what could not be loaded; says so while it does. */
export function retryButton(language: Language, {isRetrying, retry}: Retry): TemplateResult {
  const {tryAgain, trying} = locales[language];
  return html`<button
    type="button"
    class="retry"
    lang=${language}
    aria-disabled=${isRetrying ? 'true' : 'false'}
    .textContent=${isRetrying ? trying : tryAgain}
    @click=${retry}
  ></button>`;
}
