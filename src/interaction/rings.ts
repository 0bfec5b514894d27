import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Composition} from '../compose/composition.js';
import type {HitArea} from '../marks/plot.js';
import {readHighlight} from '../model/highlight.js';
import {isHighlighted} from './highlight-match.js';
import type {Value} from './values.js';

/** Minimum length of a ring, in pixels, so that a point is visible within it. */
const leastLength = 16;

/** The values that match anything that is wanted, by the page or by linked charts. */
export function highlighted(values: readonly Value[], content: Composition, wanted: readonly unknown[]): Map<Value, string> {
  const highlights = wanted.map(readHighlight);
  const found = values.filter(({row}) => highlights.some((highlight) => highlight && isHighlighted(row, content, highlight)));
  return new Map(found.map((value) => [value, 'highlighted']));
}

/** Rings around values that are highlighted, pointed at or selected, and around focusable values, with their labels. */
export function rings(marked: ReadonlyMap<Value, string>, focusable: readonly Value[], say: (value: Value) => string): TemplateResult {
  return html`${[...marked].map(([{area}, name]) => html`<div class=${`ring ${name}`} .style=${ringStyle(area)}></div>`)}
  ${repeat(
    focusable,
    ({row}) => row,
    (value) => html`<div class="ring value" role="img" tabindex="0" aria-label=${say(value)} .style=${ringStyle(value.area)}></div>`,
  )}`;
}

/** Where the ring around a hit area lies in the picture. */
export function ringBox({left, right, top, bottom}: HitArea): DOMRect {
  const [width, height] = [Math.max(right - left, leastLength), Math.max(bottom - top, leastLength)];
  return new DOMRect((left + right - width) / 2, (top + bottom - height) / 2, width, height);
}

/** Set as a property because a strict policy blocks style attributes; uses a transform because that causes no layout shift. */
function ringStyle(area: HitArea): string {
  const {x, y, width, height} = ringBox(area);
  return `transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px`;
}
