/** Whether the page, of a language, leaves an element in the browser's default typeface, which does not suit charts. */
export function isDefaultFont(element: Element, pageTag = ''): boolean {
  const outer = element.ownerDocument.createElement('span');
  const probe = outer.cloneNode() as HTMLElement;
  outer.style.fontFamily = '-webkit-standard'; // WebKit takes `initial` for `inherit`, and this is its default
  probe.style.fontFamily = 'initial';
  probe.lang = pageTag; // Firefox has one default for each script
  outer.append(probe);
  element.shadowRoot?.append(outer);
  const isDefault = getComputedStyle(probe).fontFamily === getComputedStyle(element).fontFamily;
  outer.remove();
  return isDefault;
}
