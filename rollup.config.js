import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {aboutFile, aboutModule, writeAbout} from './.build/about.js';
import {arrayFrom} from './.build/array-from.js';
import {besideBundledModules, bundledModules} from './.build/bundled-modules.js';
import {chunkName, chunkOf} from './.build/chunks.js';
import {leanEngine} from './.build/lean-engine.js';
import {leanLit} from './.build/lean-lit.js';
import {licenceBanner, licences} from './.build/licences.js';
import {minifyStyles} from './.build/minify-styles.js';
import {onwarn} from './.build/warnings.js';
import {describedDatasets} from './data/describe.js';
import {packageFiles} from './data/package-files.js';

const {version, dependencies, homepage} = JSON.parse(readFileSync('package.json', 'utf8'));
const chartFiles = readdirSync('src/charts').map((file) => `src/charts/${file}`);
/** @param {string} id */
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

/** Modules import `data/<name>.json`, which is the module `dist/data/<name>.js` in the package. */
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

const bundled = [
  describedDatasets(),
  leanEngine(),
  leanLit(),
  nodeResolve(),
  commonjs({strictRequires: false}),
  minifyStyles(),
  typescript(),
  arrayFrom(),
];
/** @param {import('terser').FormatOptions} [format] */
const minified = (format) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
    format: {comments: /^!/, ...format},
  });

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: ['src/index.ts', ...chartFiles],
    external: isDependency,
    plugins: [dataModules(), aboutModule({external: true}), besideBundledModules(), nodeResolve(), typescript()],
    onwarn,
    output: {
      dir: 'dist',
      format: 'es',
      paths: (id) => id.replace(resolve('dist'), '.'), // relative to `dir`; Rollup itself resolves as if `dir` replaced src
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    input: bundledModules,
    plugins: bundled,
    onwarn,
    output: {dir: 'dist', format: 'es', banner: licenceBanner, sourcemap: true, plugins: [minified()]},
  },
  {
    input: {'szhk-charts': 'src/cdn.ts'},
    plugins: [aboutModule({external: true}), writeAbout(), ...bundled],
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      banner: licenceBanner,
      freeze: false,
      hashCharacters: 'hex', // fewer kinds of characters: the names of all charts in the first script compress better
      // What a page loads at once stands beside its script; `chunks` can fail and be loaded again.
      chunkFileNames: ({name, facadeModuleId}) => `${name === 'elements' ? '' : 'chunks/'}${chunkName(name, facadeModuleId)}-[hash:7].js`,
      paths: {[aboutFile]: './about.js'},
      manualChunks: chunkOf,
      sourcemap: true,
      plugins: [minified()],
    },
  },
  {
    input: 'src/index.ts',
    plugins: [aboutModule({external: false}), ...bundled, licences()],
    onwarn,
    output: {
      file: 'dist/cdn/szhk-charts.global.js',
      format: 'iife',
      banner: licenceBanner,
      name: 'szhkCharts',
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [minified({ascii_only: true})], // a page in GBK, Big5 or no stated encoding reads a classic script in its own
    },
  },
];
