import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The language tag that applies to an element: `lang` of the nearest ancestor that has one, even outside its shadow tree. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** BCP 47 tag, such as `zh-HK`; empty if the page sets none. */
  tag = '';
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const tag = languageTag(this.#host);
    if (tag === this.tag) return;
    this.tag = tag;
    this.#host.requestUpdate();
  }
}

function languageTag(element: Element): string {
  const named = element.closest('[lang]');
  if (named) return named.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageTag(root.host) : '';
}
