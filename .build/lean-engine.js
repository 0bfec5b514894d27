// Leaves a quarter of the engine's size out of the bundles.

/** Stands in for exports that are never called. */
const unused = Symbol('unused');

/**
 * Modules of Plot that no chart here uses, and for each of their exports the code that stands in for it, or `unused`. The frame has its own
 * legends and tips; no colour scheme, map projection, curve or stack is used. Our own code must not import anything listed here.
 * @type {Record<string, Record<string, string | typeof unused>>}
 */
const standIns = {
  'src/legends.js': {legend: unused, exposeLegends: '() => () => undefined', createLegends: '() => []'},
  'src/marks/tip.js': {Tip: unused, tip: unused},
  'src/interactions/pointer.js': {pointer: unused, pointerX: unused, pointerY: unused, anchorX: unused, anchorY: unused},
  'src/projection.js': {
    createProjection: '() => undefined',
    project: unused,
    hasProjection: '() => false',
    projectionAspectRatio: '() => undefined',
    applyPosition: unused,
    getGeometryChannels: '() => []',
    xyProjection: '() => undefined',
  },
  'src/scales/schemes.js': {
    isCategoricalScheme: '() => false',
    ordinalScheme: unused,
    ordinalRange: '() => undefined',
    maybeBooleanRange: '() => undefined',
    quantitativeScheme: unused,
    isDivergingScheme: '() => false',
  },
  'src/curve.js': {maybeCurve: '() => curveLinear', maybeCurveAuto: '() => curveLinear', curveAuto: 'curveLinear'},
  'src/marks/area.js': {Area: unused, area: unused, areaX: unused, areaY: unused},
  'src/marks/auto.js': {autoSpec: unused, auto: unused},
  'src/marks/bar.js': {AbstractBar: unused, BarX: unused, BarY: unused, barX: unused, barY: unused},
  'src/marks/cell.js': {Cell: unused, cell: unused, cellX: unused, cellY: unused},
  'src/scales/temporal.js': {createScaleTime: unused, createScaleUtc: unused},
  'src/time.js': {
    intervalDuration: unused,
    intervalType: unused,
    parseTimeInterval: unused,
    timeInterval: unused,
    utcInterval: unused,
    generalizeTimeInterval: unused,
    inferTimeFormat: unused,
  },
  'src/transforms/bin.js': {
    binX: unused,
    binY: unused,
    bin: unused,
    maybeDenseIntervalX: unused,
    maybeDenseIntervalY: unused,
    maybeThresholds: unused,
  },
  'src/transforms/dodge.js': {dodgeX: unused, dodgeY: unused},
  'src/transforms/stack.js': {
    stackX: unused,
    stackX1: unused,
    stackX2: unused,
    stackY: unused,
    stackY1: unused,
    stackY2: unused,
    maybeStackX: unused,
    maybeStackY: unused,
  },
};

const engine = '@observablehq/plot';

/** The parts of d3 that remain without these modules. */
const d3Parts = ['array', 'color', 'format', 'interpolate', 'path', 'scale', 'selection', 'shape', 'time', 'time-format'];

/** What unused marks and transforms also import; any other name stops the build. */
const d3Unused = [
  'geoGraticule10',
  'geoCentroid',
  'Delaunay',
  'cluster',
  'contourDensity',
  'contours',
  'geoPath',
  'randomLcg',
  'stratify',
  'tree',
];

const leftOut = `const leftOut = (name) => () => {
  throw new Error(name + ' is left out of this bundle');
};`;
const standInFor = (/** @type {string} */ name) => `export const ${name} = /*#__PURE__*/ leftOut('${name}');`;

const d3 = [...d3Parts.map((part) => `export * from 'd3-${part}';`), leftOut, ...d3Unused.map(standInFor)].join('\n');

/** @param {Record<string, string | typeof unused>} exported */
function codeOf(exported) {
  const lines = Object.entries(exported).map(([name, code]) =>
    typeof code === 'string' ? `export const ${name} = ${code};` : standInFor(name),
  );
  return ["import {curveLinear} from 'd3';", leftOut, ...lines].join('\n');
}

/** The path of an engine module that has a stand-in; otherwise undefined. @param {string} id */
function replaced(id) {
  const [, module = ''] = id.split(`${engine}/`);
  return Object.hasOwn(standIns, module) ? module : undefined;
}

/** Names that a module imports or exports from the engine. @param {import('estree').Program | null} program */
const namesFromEngine = (program) =>
  (program?.body ?? []).flatMap((statement) => {
    if (!('source' in statement) || statement.source?.value !== engine || !('specifiers' in statement)) return [];
    return statement.specifiers.map((specifier) => {
      const name = 'imported' in specifier ? specifier.imported : specifier.local;
      return 'name' in name ? name.name : String(name.value);
    });
  });

/** Names that a module of the engine exports. @param {import('estree').Program} program */
const exportedNames = (program) =>
  program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const {declaration} = statement;
    if (declaration.type !== 'VariableDeclaration') return declaration.id?.name ?? [];
    return declaration.declarations.flatMap(({id}) => (id.type === 'Identifier' ? id.name : []));
  });

/**
 * Rollup plugin. Stops the build if our code imports what is left out, or if an engine release has modules or exports that differ from the
 * stand-ins.
 */
export function leanEngine() {
  const found = new Set();
  return {
    name: 'lean-engine',
    /** @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      return source === 'd3' && importer?.includes(engine) ? {id: '\0d3', moduleSideEffects: false} : null;
    },
    /** @param {string} id */
    load(id) {
      return id === '\0d3' ? d3 : null;
    },
    /** @this {import('rollup').PluginContext} @param {string} code @param {string} id */
    transform(code, id) {
      const module = replaced(id);
      if (!module) return null;
      found.add(module);
      const [here, there] = [Object.keys(standIns[module] ?? {}), exportedNames(/** @type {any} */ (this.parse(code)))];
      const others = [...here, ...there].filter((name) => !here.includes(name) || !there.includes(name));
      if (others.length > 0)
        this.error(`${module} of the engine has other exports than its stand-in: ${others.join(', ')} (lean-engine.js)`);
      return {code: codeOf(standIns[module] ?? {}), map: null, moduleSideEffects: false};
    },
    /** @this {import('rollup').PluginContext} @param {import('rollup').ModuleInfo} module */
    moduleParsed({id, ast}) {
      if (id.includes('node_modules')) return;
      const left = new Set(Object.values(standIns).flatMap((exported) => Object.keys(exported)));
      const wanted = namesFromEngine(/** @type {any} */ (ast)).filter((name) => left.has(name));
      if (wanted.length > 0) this.error(`${id} imports ${wanted.join(', ')}, which the bundles leave out (lean-engine.js)`);
    },
    /** @this {import('rollup').PluginContext} */
    buildEnd() {
      const gone = Object.keys(standIns).filter((module) => !found.has(module));
      if (gone.length > 0) this.error(`the engine no longer has ${gone.join(', ')} (lean-engine.js)`);
    },
  };
}
