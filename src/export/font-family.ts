import type {ChartHost} from '../model/chart-host.js';
import {fontList} from '../text/fonts.js';
import type {Glyphs} from '../text/locales/message-types.js';

const generic = /^(serif|sans-serif|monospace|ui-.*|initial)$/;

/** The typeface of the chart if the page sets one, then typefaces that a viewer may have. */
export function fontFamily({renderRoot}: ChartHost, glyphs: Glyphs): string {
  const frame = renderRoot.querySelector('.frame');
  return fontList(glyphs, frame ? pageFonts(frame) : []);
}

function pageFonts(frame: Element): string[] {
  const style = getComputedStyle(frame);
  const isChosen = !frame.classList.contains('own-font') || style.getPropertyValue('--szhk-font-family') !== '';
  const names = isChosen ? style.fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')) : [];
  return names.filter((name) => name !== '' && !generic.test(name));
}
