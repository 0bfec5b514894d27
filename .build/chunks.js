// Which modules share a file of the bundle: what a page loads first, what both charts and values in a sentence need, and what else a first
// chart needs. Everything else goes with what imports it, so each of these is one file: a lazy folder, a language, the plots of a chart,
// and a form in a subfolder of `marks` that few charts draw.

/** Folders that a first chart needs entirely. */
const frame = ['element/frame', 'compose', 'marks'];

const engine =
  /\/node_modules\/(@observablehq|d3-(?!dsv)|internmap|isoformat|interval-tree|binary-search)|\0(d3|array-from)|\/src\/engine\.ts$/;

/** @typedef {import('rollup').ManualChunkMeta['getModuleInfo']} GetModuleInfo */

/** For Rollup's `manualChunks`. @param {string} id @param {{getModuleInfo: GetModuleInfo}} meta */
export function chunkOf(id, {getModuleInfo}) {
  const [, dataset] = /\0dataset-([\w-]+)\.js$/.exec(id) ?? [];
  if (dataset) return dataset.endsWith('-index') || dataset === 'dataset-loaders' ? undefined : `_dataset-${dataset}`;
  if (engine.test(id)) return 'engine';
  if (id.endsWith('/lookup/every-chart.ts')) return 'elements'; // contains all charts
  const isNeededBy = (/** @type {(id: string) => boolean} */ test) => test(id) || isImported(id, test, getModuleInfo);
  if (isImported(id, (one) => getModuleInfo(one)?.isEntry === true, getModuleInfo)) return 'elements';
  const isOfCharts = isNeededBy((one) => ['element/frame', 'plots'].includes(folderOf(one)));
  if (isOfCharts && isNeededBy((one) => folderOf(one) === 'lookup')) return 'shared';
  return isOfCharts && frame.includes(folderOf(id)) ? 'frame' : undefined;
}

/** @param {string} id */
const folderOf = (id) => /\/src\/(.+)\/[\w-]+\.[jt]s$/.exec(id)?.[1] ?? '';

/**
 * Whether a module that passes the test imports this one, directly or indirectly.
 * @param {string} id @param {(importer: string) => boolean} test @param {GetModuleInfo} getModuleInfo @returns {boolean}
 */
function isImported(id, test, getModuleInfo, seen = new Set()) {
  seen.add(id);
  const importers = getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => test(one) || (!seen.has(one) && isImported(one, test, getModuleInfo, seen)));
}

/** The name of a file: for the index of a lazy folder or a language, its folder. @param {string} name @param {string | null} module */
export const chunkName = (name, module) => (name === 'index' ? (module?.split('/').at(-2) ?? name) : name);
