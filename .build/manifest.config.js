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
          one.type = {text: text.replace(/\s+/g, ' ')};
          const member = members.find((/** @type {any} */ other) => other.name === one.fieldName);
          if (member?.description) one.description = member.description;
        }
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.map(withoutPrivate);
  },
};

/** Excludes private members, and variable names that the analyzer mistakes for events, from the documentation. @param {any} module */
const withoutPrivate = (module) => ({
  ...module,
  declarations: module.declarations?.map((/** @type {any} */ declaration) => ({
    ...declaration,
    ...(declaration.members ? {members: declaration.members.filter((/** @type {any} */ {privacy}) => privacy !== 'private')} : {}),
    ...(declaration.events ? {events: declaration.events.filter((/** @type {any} */ {description}) => description)} : {}),
  })),
});

export default {
  globs: ['src/charts/*.ts', 'src/lookup/*.ts', 'src/element/chart-element.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [ownTypes],
};
