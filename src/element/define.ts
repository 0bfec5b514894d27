/** Registers a custom element unless the name is taken, so that two copies of the bundle can coexist on a page. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
}
