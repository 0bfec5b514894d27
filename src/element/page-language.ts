import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The language tag that applies to an element: `lang` of the nearest ancestor that has one, even outside its shadow tree. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** BCP 47 tag, such as `zh-HK`; empty if the page sets none. */
  tag = '';
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {MutationObserver} = globalThis;
    this.#observer = MutationObserver && new MutationObserver(() => this.#read());
    for (let host: Element | undefined = this.#host; host; host = hostAround(host))
      this.#observer?.observe(host.getRootNode(), {subtree: true, attributes: true, attributeFilter: ['lang']});
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const tag = languageTag(this.#host);
    if (tag === this.tag) return;
    this.tag = tag;
    this.#host.requestUpdate();
  }
}

/** The element whose shadow tree an element is in, which may be one of another document's window. */
const hostAround = (element: Element): Element | undefined => (element.getRootNode() as Partial<ShadowRoot>).host;

function languageTag(element: Element): string {
  const named = element.closest('[*|lang]'); // `xml:lang` too
  if (named) return named.getAttribute('xml:lang') ?? named.getAttribute('lang') ?? '';
  const host = hostAround(element);
  return host ? languageTag(host) : '';
}
