/** Registers a custom element unless the name is taken, so that two copies of the bundle can coexist on a page. A server has no registry. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (!globalThis.customElements) return;
  // An XHTML page needs more code first. Where there is no page, there is no document.
  if (globalThis.document?.contentType.endsWith('xml'))
    void import('./xml-page.js').then(({readTemplatesAsHtml}) => (readTemplatesAsHtml(), register()));
  else register();

  function register(): void {
    if (!customElements.get(tag)) customElements.define(tag, constructor);
  }
}
