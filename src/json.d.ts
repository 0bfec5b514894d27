// Every JSON file that is imported is a dataset of data/, given its words by data/describe.js.
declare module '*.json' {
  const dataset: import('./dataset.js').Dataset;
  export default dataset;
}
