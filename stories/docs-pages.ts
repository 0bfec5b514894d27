interface IndexEntry {
  readonly id: string;
  readonly type: string;
  readonly importPath: string;
}

/** Documentation pages by element: the story of `szhk-wages` is in `wages.stories.ts`, and Storybook's index says what its page is called. */
export async function docsPages(): Promise<ReadonlyMap<string, string>> {
  const index = (await (await fetch('index.json')).json()) as {entries: Record<string, IndexEntry>};
  const pages = Object.values(index.entries).filter(({type}) => type === 'docs');
  return new Map(
    pages.flatMap(({id, importPath}) => {
      const [, name] = /\/([\w-]+)\.stories\.ts$/.exec(importPath) ?? [];
      return name ? [[`szhk-${name}`, id] as const] : [];
    }),
  );
}
