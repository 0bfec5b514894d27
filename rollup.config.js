import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {describedDatasets} from './data/describe.js';
import {packageFiles} from './data/package-files.js';

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
      for (const file of packageFiles({version, homepage})) this.emitFile({type: 'asset', ...file});
    },
  };
}

const aboutFile = resolve('dist/cdn/about.js');

/**
 * What the package says of itself stands in a module beside the script whose hash it holds: the script cannot hold its own. It is asked for
 * when it is needed, or put into a bundle that is a single file.
 * @param {{external: boolean}} options
 */
function aboutModule({external}) {
  return {
    name: 'about-module',
    /** @param {string} source @param {string | undefined} importer */
    resolveId: (source, importer) => (source === './about.js' && importer?.includes('/src/') ? {id: aboutFile, external} : null),
  };
}

/** Writes that module once the script is there as it is published. */
function writeAbout() {
  return {
    name: 'write-about',
    /** @param {{dir?: string | undefined}} output */
    writeBundle({dir = ''}) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dir, 'szhk-charts.js')))
        .digest('base64');
      const about = {version, released: releaseDay(), integrity: `sha384-${hash}`};
      writeFileSync(aboutFile, `export const about = ${JSON.stringify(about)};\n`);
    },
  };
}

/** The day that stands in the heading of this version in CHANGELOG.md; empty where it is not released. */
function releaseDay() {
  const heading = readFileSync('CHANGELOG.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`## ${version} `));
  return /\d{4}-\d{2}-\d{2}/.exec(heading ?? '')?.[0] ?? '';
}

/**
 * Modules of the engine that no chart here draws with, and what stands in for them: nothing is drawn, projected, stacked or coloured, and
 * lines are straight. Where nothing stands in, nothing may be called.
 * @type {Record<string, string>}
 */
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
  'src/curve.js': `import {curveLinear} from 'd3';
    export {curveLinear as curveAuto};
    export const maybeCurve = () => curveLinear, maybeCurveAuto = maybeCurve;`,
  ...Object.fromEntries(
    [
      'marks/area',
      'marks/auto',
      'marks/bar',
      'marks/cell',
      'scales/temporal',
      'time',
      'transforms/bin',
      'transforms/dodge',
      'transforms/stack',
    ].map((module) => [`src/${module}.js`, '']),
  ),
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
      const standIn = leftOut[module];
      return standIn || {code: 'export const missing = {};', syntheticNamedExports: 'missing', moduleSideEffects: false};
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

/** Modules that are needed together go into one file, so that a page asks for few. Words of a language, plots and data stay apart. */
const chunks = {
  words: /\/src\/(dataset|text\/(wording|number)|frame\/(figure|table)-styles)\.ts$/,
  elements: /\/src\/(index|charts\/.*)\.ts$/,
  engine: /\/src\/plot\.ts$|\/node_modules\/(@observablehq|d3-(?!dsv)|internmap|isoformat|interval-tree|binary-search)|\0d3/,
  frame:
    /\/src\/(marks\/(?!map|outline|rank|sketch|timeline).*|chart|scales|text\/(lines|width)|frame\/(adopt|box-size|captions|chart-error|compose|description|figure|frame|numbers|page-font|picture|stage|subjects|tables|tools))\.ts$/,
};
/** @param {string} id */
const chunkOf = (id) => {
  const [, dataset] = /\0dataset-([\w-]+)\.js$/.exec(id) ?? [];
  if (dataset && !dataset.endsWith('-index') && dataset !== 'dataset-loaders') return `_dataset-${dataset}`;
  return Object.entries(chunks).find(([, modules]) => modules.test(id))?.[0];
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: ['src/index.ts', ...chartFiles],
    external: isDependency,
    plugins: [dataModules(), aboutModule({external: true}), nodeResolve(), typescript()],
    output: {
      dir: 'dist',
      format: 'es',
      paths: {[aboutFile]: './cdn/about.js'}, // from `dir`; Rollup itself reckons as if `dir` stood in the place of src
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    input: {'szhk-charts': 'src/cdn.ts'},
    plugins: [aboutModule({external: true}), writeAbout(), ...bundled],
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      paths: {[aboutFile]: './about.js'},
      manualChunks: chunkOf,
      sourcemap: true,
      plugins: [minified],
    },
  },
  {
    input: 'src/index.ts',
    plugins: [aboutModule({external: false}), ...bundled],
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
