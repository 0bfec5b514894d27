import type {CSSResult, LitElement} from 'lit';

const sheetsOf = new WeakMap<Node, Map<CSSResult, CSSStyleSheet | null | undefined>>();

/**
 * Adds styles to a shadow root, each once, and those that it has lost by moving into another document: a sheet can be adopted only in the
 * document that it was made for. A strict CSP allows no style elements.
 */
export function adoptStyles(root: HTMLElement | DocumentFragment, ...added: readonly CSSResult[]): void {
  const {adoptedStyleSheets = []} = root as Partial<ShadowRoot>; // the DOM of a test runner has none
  const view = root.ownerDocument.defaultView; // none where nothing is shown
  const sheets = sheetsOf.get(root) ?? new Map<CSSResult, CSSStyleSheet | null | undefined>();
  sheetsOf.set(root, sheets);
  for (const style of [...sheets.keys(), ...added]) {
    if (adoptedStyleSheets.includes(sheets.get(style) as CSSStyleSheet)) continue;
    const sheet = view === window ? style.styleSheet : view && new view.CSSStyleSheet();
    if (view !== window) sheet?.replaceSync(style.cssText);
    sheets.set(style, sheet);
    if (sheet) adoptedStyleSheets.push(sheet);
  }
}

/** Styles an element whenever it comes onto a page, in whichever document. */
export const keepStyled = (host: LitElement, ...styles: readonly CSSResult[]): void =>
  host.addController({hostConnected: () => adoptStyles(host.renderRoot, ...styles)});
