import {isServer} from 'lit';

/** Registers a custom element unless the name is taken, so that two copies of the bundle can coexist on a page. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const {customElements, document} = globalThis; // a server has neither, or only the first
  const register = () => customElements?.get(tag) ?? customElements?.define(tag, constructor);
  if (isServer && !document) void import('./on-server.js').then(({sayNothingIsDrawn}) => sayNothingIsDrawn());
  // An XHTML page needs more code first.
  if (document?.contentType.endsWith('xml'))
    void import('./xml-page.js').then(({readTemplatesAsHtml}) => (readTemplatesAsHtml(), register()));
  else register();
}
