/** Class decorator: registers a custom element unless the page has one of that name, so that two copies of the bundle live on one page. */
export function define(tag: string) {
  return (constructor: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, constructor);
  };
}
