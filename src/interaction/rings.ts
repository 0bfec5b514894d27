import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Composition} from '../compose/composition.js';
import type {HitArea} from '../marks/plot.js';
import type {Highlight} from '../model/events.js';
import {isHighlighted} from './highlight-match.js';
import type {Value} from './values.js';

/** Minimum length of a ring, in pixels, so that a point is visible within it. */
const leastLength = 16;

/** The values that match any highlight. */
export function highlighted(
  values: readonly Value[],
  content: Composition,
  wanted: readonly (Highlight | null | undefined)[],
): Map<Value, string> {
  const found = values.filter(({row}) => wanted.some((highlight) => highlight && isHighlighted(row, content, highlight)));
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

/** Set as a property because a strict policy blocks style attributes; uses a transform because that causes no layout shift. */
function ringStyle({left, right, top, bottom}: HitArea): string {
  const [width, height] = [Math.max(right - left, leastLength), Math.max(bottom - top, leastLength)];
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  return `transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px`;
}
