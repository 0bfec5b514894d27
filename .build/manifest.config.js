/** Types that classes give to properties, by class and name, because the analyzer prefers inherited over redeclared types. */
const declared = new Map();

/** @type {any} */
const ownTypes = {
  name: 'own-types',
  /** @param {any} phase */
  analyzePhase({ts, node}) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    for (const member of node.members) {
      if (ts.isPropertyDeclaration(member) && member.type)
        declared.set(`${node.name.text} ${member.name.getText()}`, member.type.getText());
    }
  },
  /** @param {any} phase */
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const {name, members = [], attributes = []} of declarations) {
        for (const one of [...members, ...attributes]) {
          const text = declared.get(`${name} ${one.fieldName ?? one.name}`);
          if (!text) continue;
          one.type = {text: text.replace(/\s+/g, ' ').replace(/^\| /, '')};
          const member = members.find((/** @type {any} */ other) => other.name === one.fieldName);
          if (member?.description) one.description = member.description;
        }
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.map(published);
  },
};

/** A module as the package ships it: its public members, the events that are documented, and the elements that it defines. @param {any} module */
function published({declarations = [], exports = [], ...module}) {
  const shown = declarations.map((/** @type {any} */ declaration) => ({
    ...declaration,
    ...(declaration.attributes ? {attributes: declaration.attributes.map(typedOnce)} : {}),
    ...(declaration.members ? {members: declaration.members.filter(isPublic).map(typedOnce)} : {}),
    // The analyzer mistakes variable names for events.
    ...(declaration.events ? {events: declaration.events.filter((/** @type {any} */ {description}) => description)} : {}),
  }));
  const defined = shown.flatMap((/** @type {any} */ {name, tagName}) =>
    tagName ? {kind: 'custom-element-definition', name: tagName, declaration: {name, module: module.path}} : [],
  );
  return inPackage({...module, declarations: shown, exports: [...exports, ...defined]});
}

/** @param {any} member */
const isPublic = ({privacy}) => privacy !== 'private' && privacy !== 'protected';

/** The analyzer adds `undefined` to the type of an optional property that has it. @param {any} one */
const typedOnce = (one) => (one.type ? {...one, type: {text: one.type.text.replace(/( \| undefined)+$/, ' | undefined')}} : one);

/** Names the files of the package in place of their sources, which it does not contain. @param {any} module */
const inPackage = (module) =>
  JSON.parse(JSON.stringify(module), (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value,
  );

export default {
  globs: ['src/charts/*.ts', 'src/lookup/*.ts', 'src/element/chart-element.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [ownTypes],
};
