import type {Plugin} from 'vite';

/**
 * Keeps modules that are imported only because they define an element: package.json, by which a bundler leaves out what has no
 * effect, names only the files that the package ships.
 */
export const definingModules = (): Plugin => ({
  name: 'defining-modules',
  enforce: 'pre',
  transform: (code, id) => (/\/(src|stories)\/[^?]*\.ts$/.test(id) ? {code, map: null, moduleSideEffects: true} : null),
});
