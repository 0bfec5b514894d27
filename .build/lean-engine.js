// Leaves more than half of the engine out of the bundles: see stand-ins.js.

import {partsOfModules, unused, wholeModules} from './stand-ins.js';

const engine = '@observablehq/plot';

/** The parts of d3 that remain without these modules. */
const d3Parts = ['array', 'interpolate', 'path', 'scale', 'selection', 'shape'];

/** What unused marks and transforms also import; any other name stops the build. */
const d3Unused = [
  'geoGraticule10',
  'geoCentroid',
  'Delaunay',
  'cluster',
  'contourDensity',
  'contours',
  'format',
  'geoPath',
  'interpolateHcl',
  'interpolateHsl',
  'interpolateLab',
  'interpolateRgb',
  'randomLcg',
  'rgb',
  'stratify',
  'tree',
  'utcFormat',
  'symbolAsterisk',
  'symbolCross',
  'symbolDiamond2',
  'symbolPlus',
  'symbolSquare2',
  'symbolStar',
  'symbolTimes',
  'symbolTriangle2',
  'symbolWye',
];

/** A module of its own, so that it is in a bundle once. */
const leftOutModule = '\0d3-left-out';
const leftOut = `export const leftOut = (name) => () => {
  throw new Error(name + ' is left out of this bundle');
};`;
const importLeftOut = `import {leftOut} from '${leftOutModule}';`;

/** @param {string} name @param {string | typeof unused} code */
const declaration = (name, code) => `const ${name} = ${typeof code === 'string' ? code : `/*#__PURE__*/ leftOut('${name}')`};`;

const d3 = [
  ...d3Parts.map((part) => `export * from 'd3-${part}';`),
  importLeftOut,
  ...d3Unused.map((name) => `export ${declaration(name, unused)}`),
].join('\n');

/** @param {import('./stand-ins.js').StandIns} exported */
const codeOf = (exported) =>
  ["import {curveLinear} from 'd3';", importLeftOut, ...Object.entries(exported).map((entry) => `export ${declaration(...entry)}`)].join(
    '\n',
  );

/** The path of a module within the engine, or from the name of another package. @param {string} id */
const pathOf = (id) => id.split('/node_modules/').at(-1)?.replace(`${engine}/`, '') ?? '';

/** @param {string} code @param {readonly Declared[]} declared @param {import('./stand-ins.js').StandIns} parts */
const withStandIns = (code, declared, parts) =>
  declared.reduceRight((rest, {name, start, end}) => {
    const part = parts[name];
    return part === undefined ? rest : rest.slice(0, start) + declaration(name, part) + rest.slice(end);
  }, code) + importLeftOut;

/** Names that a module imports or exports from the engine. @param {import('estree').Program | null} program */
const namesFromEngine = (program) =>
  (program?.body ?? []).flatMap((statement) => {
    if (!('source' in statement) || statement.source?.value !== engine || !('specifiers' in statement)) return [];
    return statement.specifiers.map((specifier) => {
      const name = 'imported' in specifier ? specifier.imported : specifier.local;
      return 'name' in name ? name.name : String(name.value);
    });
  });

/** @typedef {{name: string, isExported: boolean, start: number, end: number}} Declared */

/** What a module declares at its top level, each in a statement of its own. @param {import('rollup').ProgramNode} program @returns {Declared[]} */
const declaredIn = (program) =>
  /** @type {any[]} */ (program.body).flatMap((statement) => {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const {id, declarations = [{id}], start, end} = (isExported && statement.declaration) || statement;
    return declarations.flatMap((/** @type {any} */ one) => (one.id?.name ? {name: one.id.name, isExported, start, end} : []));
  });

/**
 * Rollup plugin. Stops the build if our code imports what is left out, or if a release of the engine or of d3 has modules, exports or parts
 * that differ from the stand-ins.
 */
export function leanEngine() {
  const found = new Set();
  return {
    name: 'lean-engine',
    /** @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      if (source === leftOutModule) return {id: source, moduleSideEffects: false};
      return source === 'd3' && importer?.includes(engine) ? {id: '\0d3', moduleSideEffects: false} : null;
    },
    /** @param {string} id */
    load(id) {
      return {'\0d3': d3, [leftOutModule]: leftOut}[id] ?? null;
    },
    /** @this {import('rollup').PluginContext} @param {string} code @param {string} id */
    transform(code, id) {
      const module = pathOf(id);
      const [whole, parts] = [wholeModules[module], partsOfModules[module]];
      if (!whole && !parts) return null;
      found.add(module);
      const declared = declaredIn(this.parse(code));
      if (parts) {
        const gone = Object.keys(parts).filter((name) => !declared.some((one) => one.name === name));
        if (gone.length > 0) this.error(`${module} no longer has ${gone.join(', ')} (stand-ins.js)`);
        return {code: withStandIns(code, declared, parts), map: null};
      }
      const [here, there] = [Object.keys(whole ?? {}), declared.filter(({isExported}) => isExported).map(({name}) => name)];
      const others = [...here, ...there].filter((name) => !here.includes(name) || !there.includes(name));
      if (others.length > 0) this.error(`${module} of the engine has other exports than its stand-in: ${others.join(', ')} (stand-ins.js)`);
      return {code: codeOf(whole ?? {}), map: null, moduleSideEffects: false};
    },
    /** @this {import('rollup').PluginContext} @param {import('rollup').ModuleInfo} module */
    moduleParsed({id, ast}) {
      if (id.includes('node_modules')) return;
      const left = new Set(
        [wholeModules, partsOfModules].flatMap((all) => Object.values(all).flatMap((standIns) => Object.keys(standIns))),
      );
      const wanted = namesFromEngine(/** @type {any} */ (ast)).filter((name) => left.has(name));
      if (wanted.length > 0) this.error(`${id} imports ${wanted.join(', ')}, which the bundles leave out (stand-ins.js)`);
    },
    /** @this {import('rollup').PluginContext} */
    buildEnd() {
      const gone = [wholeModules, partsOfModules].flatMap((all) => Object.keys(all)).filter((module) => !found.has(module));
      if (gone.length > 0) this.error(`the engine no longer has ${gone.join(', ')} (stand-ins.js)`);
    },
  };
}
