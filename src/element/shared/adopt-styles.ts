import type {CSSResult} from 'lit';

/** Adds a sheet, once, to an existing shadow root; a strict CSP allows no style elements. */
export function adoptStyles(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  const {adoptedStyleSheets} = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
