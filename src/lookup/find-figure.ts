import figures from '../../data/figure-index.json';
import {placeholder} from '../element/placeholder.js';
import {adoptStyles} from '../element/shared/adopt-styles.js';
import {frameStyles} from '../element/shared/frame-styles.js';
import {languageOf} from '../model/language.js';
import {LookupError} from '../model/lookup-error.js';
import {lookupErrorMessage} from '../text/error-message.js';
import {loadMessages} from '../text/locales/index.js';
import {figureNumber} from './figure-number.js';
import type {LookupResult} from './lookup-element.js';

/** The element that requests a figure, with what it passes to the chart that draws it. */
export interface FigureHost extends HTMLElement {
  readonly ref?: string | undefined;
  readonly number?: string | undefined;
  readonly places?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly year?: unknown;
  readonly theme?: unknown;
  readonly headingLevel?: unknown;
  readonly src?: unknown;
  readonly unit?: unknown;
  readonly rows?: unknown;
  readonly show?: unknown;
  readonly hide?: unknown;
  readonly link?: unknown;
  readonly highlight?: unknown;
}

/** The element that draws the requested figure, with what the host passes on; or the error message in its place. */
export async function findFigure(host: FigureHost, languageTag: string): Promise<LookupResult> {
  if (host.shadowRoot) adoptStyles(host.shadowRoot, frameStyles);
  try {
    const number = figureNumber(String(host.ref ?? host.number ?? ''), Object.keys(figures));
    const [tag = '', view = null] = figures[number] ?? [];
    await defined(tag);
    return {content: () => chart(tag, view, host)};
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const language = languageOf(languageTag);
    const messages = await loadMessages(language);
    const {lookup} = await messages.loadLookup();
    const message = lookupErrorMessage(error, lookup, messages.list(error.known.map(messages.figure)));
    return {content: () => placeholder(language, message), error};
  }
}

/** A page that has only some of the elements gets all, because each is small. */
async function defined(tag: string): Promise<void> {
  if (!customElements.get(tag)) await import('./every-chart.js');
  await customElements.whenDefined(tag); // on an XHTML page, a moment later
}

/** The existing chart if it has that tag; otherwise a new one. */
function chart(tag: string, view: string | null, host: FigureHost): Element {
  const {places, from, to, year, theme = 'auto', headingLevel = 3, src, unit, rows, show, hide, link, highlight} = host;
  const element = host.shadowRoot?.querySelector(tag) ?? newChart(tag);
  const wishes = {places, from, to, year, theme, headingLevel, src, unit, rows, show, hide, link, highlight};
  element.toggleAttribute('has-rows', host.hasAttribute('has-rows'));
  return Object.assign(element, {view: view ?? undefined, ...wishes});
}

/** A chart that exports its parts to the host, and shows the host's content if it cannot be loaded. */
function newChart(tag: string): Element {
  const element = document.createElement(tag);
  element.setAttribute('exportparts', 'title, subtitle, explanation, plot, notes, toolbar, table, menu, tip, message');
  element.style.colorScheme = 'inherit'; // what the page sets on the host applies to the chart
  element.append(document.createElement('slot'));
  return element;
}
