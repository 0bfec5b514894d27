/** Registers a custom element unless the page has one of that name, so that two copies of the bundle live on one page. */
export function define(tag: string, constructor: CustomElementConstructor): void;
export function define(tag: string): (constructor: CustomElementConstructor) => void;
export function define(tag: string, constructor?: CustomElementConstructor) {
  if (!constructor) return (later: CustomElementConstructor) => define(tag, later);
  if (!customElements.get(tag)) customElements.define(tag, constructor);
  return undefined;
}
