// What .storybook/published-data.ts makes of data/ and package.json.
declare module 'virtual:catalogue' {
  const catalogue: {readonly version: string; readonly entries: readonly import('./catalogue.js').Entry[]};
  export default catalogue;
}

/** A file as its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
