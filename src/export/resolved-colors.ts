import type {ChartHost} from '../model/chart-host.js';

interface Color {
  readonly hex: string;
  readonly opacity: number;
}

/** Resolves the colours of a picture as the element shows them in a theme, because a file has no variables of the page. */
export function fixColors(svg: SVGSVGElement, host: ChartHost, theme: 'light' | 'dark'): void {
  const probe = probeIn(host, theme);
  const known = new Map<string, Color>();
  for (const attribute of ['fill', 'stroke']) {
    for (const element of svg.querySelectorAll(`[${attribute}]`)) {
      const value = element.getAttribute(attribute) ?? '';
      if (value === 'none') continue;
      const color = known.get(value) ?? shownAs(value, probe);
      known.set(value, color);
      paint(element, attribute, color);
    }
  }
  probe.remove();
}

function paint(element: Element, attribute: string, {hex, opacity}: Color): void {
  element.setAttribute(attribute, hex);
  if (opacity === 1) return;
  const own = Number(element.getAttribute(`${attribute}-opacity`) ?? 1);
  element.setAttribute(`${attribute}-opacity`, String(own * opacity));
}

/** An element with the variables of the chart in the given theme, whatever the reader's settings. */
function probeIn({ownerDocument, renderRoot}: ChartHost, theme: string): HTMLElement {
  const probe = ownerDocument.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = theme;
  probe.style.setProperty('forced-color-adjust', 'none');
  renderRoot.append(probe);
  return probe;
}

/** A CSS colour as numbers. Mixed with itself, any colour computes to `color(srgb …)`, even one from another colour space. */
function shownAs(value: string, probe: HTMLElement): Color {
  const variable = value.replaceAll(/currentColor/gi, 'var(--_text)');
  probe.style.color = '';
  probe.style.color = `color-mix(in srgb, ${variable}, ${variable})`;
  const {color} = getComputedStyle(probe);
  const [red = 0, green = 0, blue = 0, opacity = 1] = (color.match(/[-\d.]+(e[-+]?\d+)?/g) ?? []).map(Number);
  const whole = color.startsWith('rgb') ? 255 : 1;
  return {hex: `#${[red, green, blue].map((part) => twoDigits(part / whole)).join('')}`, opacity};
}

const twoDigits = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');
