import {html, render} from 'lit';

/** On an XHTML page, lit would read its templates as XML, which they are not. Lit has no option to read them in an HTML document instead. */
export function readTemplatesAsHtml(): void {
  const reader = document.implementation.createHTMLDocument();
  const createElement = (markup: string): HTMLTemplateElement => Object.assign(reader.createElement('template'), {innerHTML: markup});
  const [instance] = valuesWith('parentNode', render(html`<i></i>`, document.createDocumentFragment()));
  for (const template of valuesWith('el', instance)) Object.assign(template.constructor, {createElement});
}

function valuesWith(name: string, object: object | undefined): object[] {
  return Object.values(object ?? {}).filter((value): value is object => typeof value === 'object' && value !== null && name in value);
}
