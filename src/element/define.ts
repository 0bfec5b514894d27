/** Registers a custom element unless the name is taken, so that two copies of the bundle can coexist on a page. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const register = () => customElements.get(tag) ?? customElements.define(tag, constructor);
  // An XHTML page needs more code first. Where there is no page, there is no document.
  if (globalThis.document?.contentType.endsWith('xml')) void import('./xml-page.js').then(register);
  else register();
}
