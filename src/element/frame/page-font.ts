/** Whether the page leaves an element in the browser's default typeface, which does not suit charts. */
export function isDefaultFont(element: Element): boolean {
  const probe = element.ownerDocument.createElement('span');
  probe.style.fontFamily = 'initial';
  element.shadowRoot?.append(probe);
  const isDefault = getComputedStyle(probe).fontFamily === getComputedStyle(element).fontFamily;
  probe.remove();
  return isDefault;
}
