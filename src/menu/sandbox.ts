/**
 * Whether the page may download files. A browser never tells whether it saved one, but a sandbox that forbids it can be seen from within
 * if the page around is of the same site; returns undefined for any other sandbox.
 */
export function mayDownload(): boolean | undefined {
  if (sandboxes().some((tokens) => !tokens.toLowerCase().split(/\s+/).includes('allow-downloads'))) return false;
  return origin !== 'null' || location.protocol === 'file:' ? true : undefined;
}

/** What the sandboxes around this page allow, as far as it may read them. */
function sandboxes(): string[] {
  const found: string[] = [];
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent)
      found.push(view.frameElement?.getAttribute('sandbox') ?? 'allow-downloads');
  } catch {
    // a page of another site
  }
  return found;
}
