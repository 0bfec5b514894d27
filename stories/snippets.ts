import type {ChartElement} from '../src/index.js';
import {type Entry, markup, version} from './catalogue.js';

/** What a page chooses; empty where it leaves the default. */
export interface Choice {
  readonly lang: string;
  readonly theme: string;
}

const script = `<script type="module" src="https://cdn.jsdelivr.net/npm/szhk-charts@${version}/dist/cdn/szhk-charts.js"></script>`;

/** The lines that put the chart of an entry on a page. */
export async function chartSnippet({element, view}: Entry, {lang, theme}: Choice): Promise<string> {
  const isDefault = view === (await defaultView(element));
  return `${script}\n${markup(element, {view: isDefault ? null : view, lang, theme})}`;
}

/** The lines that name the figure as the report does; a table with the word, since numbers of figures and tables overlap. */
export function referenceSnippet({number}: Entry, {lang, theme}: Choice): string | undefined {
  return number === null ? undefined : `${script}\n${markup('szhk-figure', {ref: number.replace('图', ''), lang, theme})}`;
}

/** The view that an element draws when none is set. */
async function defaultView(tag: string): Promise<string | undefined> {
  const constructor = customElements.get(tag) as typeof ChartElement | undefined;
  return constructor && Object.keys((await constructor.load()).chart.views)[0];
}
