import {html, type TemplateResult} from 'lit';
import type {Composition} from '../compose/composition.js';
import {boxStyle} from '../compose/value-box.js';
import type {Value} from '../compose/values.js';
import {readHighlight} from '../model/highlight.js';
import {isHighlighted} from './highlight-match.js';

/** The values that match anything that is wanted, by the page or by linked charts. */
export function highlighted(values: readonly Value[], content: Composition, wanted: readonly unknown[]): Map<Value, string> {
  const highlights = wanted.map(readHighlight);
  const found = values.filter(({row}) => highlights.some((highlight) => highlight && isHighlighted(row, content, highlight)));
  return new Map(found.map((value) => [value, 'highlighted']));
}

/** Rings around values that are highlighted, pointed at or selected. */
export const rings = (marked: ReadonlyMap<Value, string>): TemplateResult[] =>
  [...marked].map(([{area}, name]) => html`<div class=${`ring ${name}`} .style=${boxStyle(area)}></div>`);
