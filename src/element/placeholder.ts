import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../model/language.js';

/** The space reserved for a chart; if it cannot be shown, contains the error message and the page's own content. */
export function placeholder(language: Language, message?: string): TemplateResult {
  const wrong = html`<p part="message" class="message" role="status" lang=${language} .textContent=${message}></p>
    <slot></slot>`;
  return html`<div class="container">
    <div class="frame">${message ? wrong : nothing}</div>
    <div class="data"></div>
  </div>`;
}
