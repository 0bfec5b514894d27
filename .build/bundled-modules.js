// Modules of ours that hold a library, because it is CommonJS or is not needed whole: in the package each is one file, so that no bundler,
// and no import map, has to know how to read that library.
import {resolve} from 'node:path';

const sources = ['src/engine.ts', 'src/own-data/papaparse.ts'];

/** @param {string} source */
const nameOf = (source) => source.replace(/^src\/(.+)\.ts$/, '$1');

/** For Rollup's `input`. */
export const bundledModules = Object.fromEntries(sources.map((source) => [nameOf(source), source]));

const fileOf = new Map(sources.map((source) => [resolve(source), resolve('dist', `${nameOf(source)}.js`)]));

/** Rollup plugin: leaves these modules to be imported from their files. */
export function besideBundledModules() {
  return {
    name: 'beside-bundled-modules',
    /** @this {import('rollup').PluginContext} @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      const path = importer && resolve(importer, '..', source).replace(/\.js$/, '.ts');
      const file = path && fileOf.get(path);
      return file ? {id: file, external: true} : null;
    },
  };
}
