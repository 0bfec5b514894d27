// The documentation of all elements, as the analyzer writes it.
declare module '*/custom-elements.json' {
  interface Declaration {
    readonly members?: readonly {readonly name: string; readonly privacy?: string}[];
  }
  const manifest: {readonly modules: readonly {readonly declarations: readonly Declaration[]}[]};
  export default manifest;
}

declare module '*/package.json' {
  const manifest: {readonly version: string};
  export default manifest;
}

// Every other JSON file that is imported is made by data/describe.js: an index of all datasets (the first pattern that fits holds) …
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

// … a table of a shape of its own …
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

// … or a dataset of data/, given its words.
declare module '*.json' {
  const dataset: import('./model/dataset.js').Dataset;
  export default dataset;
}
