// Which modules share a file of the bundle: what a page loads first, what charts and values in a sentence both need, what a first chart needs
// besides. All else goes with what imports it: so a lazy room is a file, and so is each language, each chart's plots, and a form in a
// subfolder of `marks` that few charts draw.

/** Rooms of which a first chart needs all. */
const frame = ['element/frame', 'compose', 'marks'];

const engine = /\/node_modules\/(@observablehq|d3-(?!dsv)|internmap|isoformat|interval-tree|binary-search)|\0d3/;

/** @typedef {import('rollup').ManualChunkMeta['getModuleInfo']} GetModuleInfo */

/** For Rollup's `manualChunks`. @param {string} id @param {{getModuleInfo: GetModuleInfo}} meta */
export function chunkOf(id, {getModuleInfo}) {
  const [, dataset] = /\0dataset-([\w-]+)\.js$/.exec(id) ?? [];
  if (dataset) return dataset.endsWith('-index') || dataset === 'dataset-loaders' ? undefined : `_dataset-${dataset}`;
  if (engine.test(id)) return 'engine';
  if (id.endsWith('/lookup/every-chart.ts')) return 'elements'; // where all charts are
  const isNeededBy = (/** @type {(id: string) => boolean} */ test) => test(id) || isImported(id, test, getModuleInfo);
  if (isImported(id, (one) => getModuleInfo(one)?.isEntry === true, getModuleInfo)) return 'elements';
  const isOfCharts = isNeededBy((one) => ['element/frame', 'plots'].includes(folderOf(one)));
  if (isOfCharts && isNeededBy((one) => folderOf(one) === 'lookup')) return 'shared';
  return isOfCharts && frame.includes(folderOf(id)) ? 'frame' : undefined;
}

/** @param {string} id */
const folderOf = (id) => /\/src\/(.+)\/[\w-]+\.[jt]s$/.exec(id)?.[1] ?? '';

/**
 * Whether such a module imports this one, or imports what imports it.
 * @param {string} id @param {(importer: string) => boolean} test @param {GetModuleInfo} getModuleInfo @returns {boolean}
 */
function isImported(id, test, getModuleInfo, seen = new Set()) {
  seen.add(id);
  const importers = getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => test(one) || (!seen.has(one) && isImported(one, test, getModuleInfo, seen)));
}

/** What a file is called: a room or a language by its folder. @param {string} name @param {string | null} module */
export const chunkName = (name, module) => (name === 'index' ? (module?.split('/').at(-2) ?? name) : name);
