// What Rollup finds odd.

/** For Rollup's `onwarn`. @type {import('rollup').WarningHandlerWithDefault} */
export function onwarn(warning, warn) {
  if (warning.code === 'EMPTY_BUNDLE') throw new Error(`${warning.message}: what it imports is taken for pure`);
  const isOfLibrary = warning.ids?.every((id) => id.includes('node_modules'));
  if (!(warning.code === 'CIRCULAR_DEPENDENCY' && isOfLibrary)) warn(warning); // Plot's modules have circular imports by design
}
