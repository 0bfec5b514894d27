import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {csvFormatRows} from 'd3-dsv';
import esbuild from 'rollup-plugin-esbuild';
import {datasetModule, datasetNames, describedDataset, describedDatasets} from './data/describe.js';

const {version, dependencies, homepage} = JSON.parse(readFileSync('package.json', 'utf8'));
const chartFiles = readdirSync('src/charts').map((file) => `src/charts/${file}`);
/** @param {string} id */
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

/** Modules import `data/<name>.json`; in the package that is the module `dist/data/<name>.js`. */
function dataModules() {
  return {
    name: 'data-modules',
    /** @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      const [, name] = /\/data\/([\w-]+)\.json$/.exec(source) ?? [];
      return name && importer ? {id: resolve('dist/data', `${name}.js`), external: true} : null;
    },
    /** @this {import('rollup').PluginContext} */
    generateBundle() {
      const files = datasetNames().map((name) => publishedFiles(describedDataset(name)));
      for (const file of files.flatMap(({assets}) => assets)) this.emitFile({type: 'asset', ...file});
      this.emitFile({type: 'asset', fileName: 'data/datapackage.json', source: dataPackage(files.map(({csvResource}) => csvResource))});
    },
  };
}

/**
 * A dataset as a module, as JSON and as CSV.
 * @param {ReturnType<typeof describedDataset>} dataset
 */
function publishedFiles(dataset) {
  const {data, ...description} = dataset;
  const columns = dataset.schema.fields.map(({name}) => name);
  /** @param {unknown} value */
  const cell = (value) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''));
  const csv = csvFormatRows([columns, ...data.map((row) => columns.map((column) => cell(row[column])))]) + '\n';
  const json = `${JSON.stringify(description, null, 1).slice(0, -2)},\n "data": [\n${data.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
  const types = "import type {Dataset} from '../dataset.js';\ndeclare const dataset: Dataset;\nexport default dataset;\n";
  const {$schema, name, title, description: about, licenses, sources, schema} = dataset;
  return {
    assets: [
      {fileName: `data/${name}.js`, source: datasetModule(name)},
      {fileName: `data/${name}.d.ts`, source: types},
      {fileName: `data/${name}.json`, source: json},
      {fileName: `data/${name}.csv`, source: csv},
    ],
    csvResource: {
      $schema,
      name,
      type: 'table',
      path: `${name}.csv`,
      title,
      description: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
      licenses,
      sources,
      schema,
    },
  };
}

/** @param {object[]} resources */
function dataPackage(resources) {
  const title = 'Data of the report Shenzhen–Hong Kong Cooperation: Review and Integration in the New Era';
  return (
    JSON.stringify(
      {$schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'szhk-charts', title, version, homepage, resources},
      null,
      1,
    ) + '\n'
  );
}

/** Modules of the engine that no chart here draws with, and what stands in for them: nothing is drawn, projected or coloured. */
const leftOut = {
  'src/legends.js': 'export const createLegends = () => [], exposeLegends = () => () => undefined;',
  'src/marks/tip.js': 'export const tip = undefined;',
  'src/interactions/pointer.js': 'export const pointer = undefined, pointerX = undefined, pointerY = undefined;',
  'src/projection.js': `const none = () => undefined;
    export {none as createProjection, none as projectionAspectRatio, none as project, none as xyProjection, none as applyPosition};
    export const hasProjection = () => false, getGeometryChannels = () => [];`,
  'src/scales/schemes.js': `const none = () => undefined;
    export {none as ordinalScheme, none as ordinalRange, none as maybeBooleanRange, none as quantitativeScheme};
    export const isCategoricalScheme = () => false, isDivergingScheme = () => false;`,
};

/**
 * Leaves a quarter of the engine's weight out of the bundles: legends and tips, which the frame has of its own, colour schemes, map
 * projections, and of d3 what only these need. Take care: a chart that needs one of them must let it in again here.
 */
function leanEngine() {
  const whole = ['array', 'color', 'format', 'interpolate', 'path', 'scale', 'selection', 'shape', 'time', 'time-format'];
  const d3 = `${whole.map((name) => `export * from 'd3-${name}';`).join('')} export const missing = {};`;
  const found = new Set();
  return {
    name: 'lean-engine',
    /** @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      if (source !== 'd3' || !importer?.includes('@observablehq/plot')) return null;
      return {id: '\0d3', moduleSideEffects: false, syntheticNamedExports: 'missing'};
    },
    /** @param {string} id */
    load(id) {
      if (id === '\0d3') return d3;
      const [, module = ''] = id.split('@observablehq/plot/');
      if (!Object.hasOwn(leftOut, module)) return null;
      found.add(module);
      return leftOut[/** @type {keyof typeof leftOut} */ (module)];
    },
    buildEnd() {
      const gone = Object.keys(leftOut).filter((module) => !found.has(module));
      if (gone.length > 0) throw new Error(`the engine no longer has ${gone.join(', ')} (rollup.config.js, leftOut)`);
    },
  };
}

const bundled = [describedDatasets(), leanEngine(), nodeResolve(), commonjs({strictRequires: false}), typescript()];
const minified = terser({ecma: 2022, module: true, compress: {passes: 3, pure_getters: true, unsafe_arrows: true}});
// Plot's modules import each other in circles; they are written for it.
/** @type {import('rollup').WarningHandlerWithDefault} */
const onwarn = (warning, warn) =>
  warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules')) ? undefined : warn(warning);

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: ['src/index.ts', ...chartFiles],
    external: isDependency,
    plugins: [dataModules(), nodeResolve(), typescript()],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  },
  {
    input: {'szhk-charts': 'src/index.ts'},
    plugins: bundled,
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: {engine: ['src/plot.ts']},
      sourcemap: true,
      plugins: [minified],
    },
  },
  {
    input: 'src/index.ts',
    plugins: bundled,
    onwarn,
    output: {
      file: 'dist/cdn/szhk-charts.global.js',
      format: 'iife',
      name: 'szhkCharts',
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [minified],
    },
  },
];
