// Every JSON file that is imported is a resource of data/, given its words by data/describe.js.
declare module '*/milestones.json' {
  const table: import('./tables.js').Table<import('./tables.js').Milestone>;
  export default table;
}

declare module '*/boundary-control-points.json' {
  const table: import('./tables.js').Table<import('./tables.js').ControlPoint>;
  export default table;
}

declare module '*/innovation-platforms.json' {
  const table: import('./tables.js').Table<import('./tables.js').InnovationPlatform>;
  export default table;
}

declare module '*/professional-access.json' {
  const table: import('./tables.js').Table<import('./tables.js').ProfessionalAccess>;
  export default table;
}

declare module '*.json' {
  const dataset: import('./dataset.js').Dataset;
  export default dataset;
}
