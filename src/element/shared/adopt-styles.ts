import type {CSSResult} from 'lit';

/** Adds a sheet to a shadow root that has begun without it, once; a strict policy lets no style element in. */
export function adoptStyles(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  const {adoptedStyleSheets} = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
