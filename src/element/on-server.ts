let isSaid = false;

/** Tells whoever develops a page on a server, once, that it takes a browser to draw. */
export function sayNothingIsDrawn(): void {
  const {process} = globalThis as {process?: {readonly env?: {readonly NODE_ENV?: string}}};
  if (isSaid || process?.env?.NODE_ENV !== 'development') return;
  isSaid = true;
  console.info('szhk-charts: this import draws nothing, because it is on a server. Import it in code that the browser runs, too.');
}
