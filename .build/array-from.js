// Pages with an old library (MooTools, Prototype) have another `Array.from`, on which the engine would silently draw nothing.

const id = '\0array-from';
const name = 'Array$from'; // as long as `Array.from`, so that source maps hold

/** Like the built-in one, for what is iterable or has a length. */
const code = `export const ${name} = (items, map) => {
  const all = items[Symbol.iterator] ? [...items] : Array.apply(null, {length: items.length}).map((_, index) => items[index]);
  return map ? all.map((item, index) => map(item, index)) : all;
};`;

/** Rollup plugin: gives all bundled code an `Array.from` that no page has replaced. */
export function arrayFrom() {
  return {
    name: 'array-from',
    /** @param {string} source */
    resolveId: (source) => (source === id ? {id, moduleSideEffects: false} : null),
    /** @param {string} module */
    load: (module) => (module === id ? code : null),
    /** @param {string} source @param {string} module */
    transform(source, module) {
      if (module === id || !/\b(Array|type)\.from\b/.test(source)) return null;
      const replaced = source
        .replaceAll(/\bArray\.from\b/g, name)
        .replaceAll(/\btype\.from\(/g, `(type === Array ? ${name} : type.from).call(type, `);
      return {code: `${replaced}\nimport {${name}} from '${id}';`, map: null};
    },
  };
}
