/** Registers a custom element unless the page has one of that name, so that two copies of the bundle live on one page. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
}
