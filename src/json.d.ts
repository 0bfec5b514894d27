// Documentation of all elements, as written by the analyzer.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

declare module '*/package.json' {
  const manifest: {readonly version: string};
  export default manifest;
}

// data/describe.js generates every other imported JSON file: an index of all datasets (the first matching pattern wins) …
declare module '*/data/figure-index.json' {
  const index: import('./model/indices.js').FigureIndex;
  export default index;
}

declare module '*/data/measure-index.json' {
  const index: import('./model/indices.js').MeasureIndex;
  export default index;
}

declare module '*/data/dataset-loaders.json' {
  const loaders: import('./model/indices.js').DatasetLoaders;
  export default loaders;
}

// … a table with its own shape …
declare module '*/data/boundary-control-points.json' {
  const table: import('./model/tables.js').Table<import('./model/tables.js').ControlPoint>;
  export default table;
}

declare module '*/data/cooperation-zones.json' {
  const table: import('./model/tables.js').Table<import('./model/tables.js').CooperationZone>;
  export default table;
}

declare module '*/data/innovation-platforms.json' {
  const table: import('./model/tables.js').Table<import('./model/tables.js').InnovationPlatform>;
  export default table;
}

declare module '*/data/milestones.json' {
  const table: import('./model/tables.js').Table<import('./model/tables.js').Milestone>;
  export default table;
}

declare module '*/data/professional-access.json' {
  const table: import('./model/tables.js').Table<import('./model/tables.js').ProfessionalAccess>;
  export default table;
}

declare module '*/data/figure-milestones.json' {
  const table: import('./model/tables.js').Table<import('./model/tables.js').Milestone>;
  export default table;
}

// … or a dataset of data/, with its words.
declare module '*.json' {
  const dataset: import('./model/dataset.js').Dataset;
  export default dataset;
}
