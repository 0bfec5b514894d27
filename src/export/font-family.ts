import type {Language} from '../model/dataset.js';
import type {ChartElement} from '../element/chart-element.js';

const ofMainland = ['system-ui', 'Segoe UI', 'Roboto', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei'];

/** Faces with Chinese letters: those of Hong Kong differ from those of the mainland. */
const faces: Readonly<Record<Language, readonly string[]>> = {
  en: ofMainland,
  'zh-Hans': ofMainland,
  'zh-Hant': ['system-ui', 'PingFang HK', 'Noto Sans CJK HK', 'Noto Sans CJK TC', 'Microsoft JhengHei'],
};

const generic = /^(serif|sans-serif|monospace|ui-.*|initial)$/;

/** The typeface of the chart where the page sets one, then those that a viewer may have. */
export function fontFamily({renderRoot}: ChartElement, language: Language): string {
  const frame = renderRoot.querySelector('.frame');
  const names = new Set([...(frame ? pageFonts(frame) : []), ...faces[language]]);
  return [...[...names].map((name) => (name.includes(' ') ? `'${name}'` : name)), 'sans-serif'].join(', ');
}

function pageFonts(frame: Element): string[] {
  const style = getComputedStyle(frame);
  const isChosen = !frame.classList.contains('own-font') || style.getPropertyValue('--szhk-font-family') !== '';
  const names = isChosen ? style.fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')) : [];
  return names.filter((name) => name !== '' && !generic.test(name));
}
