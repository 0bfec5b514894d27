// What charts here do not use of the engine and of d3, and the code that stands in for it.

/** Stands in for what is never called: a call throws. */
export const unused = Symbol('unused');

/** @typedef {Record<string, string | typeof unused>} StandIns */

/** @param {readonly string[]} names @returns {StandIns} */
const allUnused = (...names) => Object.fromEntries(names.map((name) => [name, unused]));

/**
 * Modules of the engine of which nothing is used, with each of their exports. The frame has its own legends and tips; no colour scheme, map
 * projection, curve, stack, facet, marker, interval or group is used, and no scale but linear and identity ones. Our own code must not
 * import anything listed here.
 * @type {Record<string, StandIns>}
 */
export const wholeModules = {
  'src/legends.js': {legend: unused, exposeLegends: '() => () => undefined', createLegends: '() => []'},
  'src/marks/tip.js': allUnused('Tip', 'tip'),
  'src/interactions/pointer.js': allUnused('pointer', 'pointerX', 'pointerY', 'anchorX', 'anchorY'),
  'src/projection.js': {
    ...allUnused('project', 'applyPosition'),
    createProjection: '() => undefined',
    hasProjection: '() => false',
    projectionAspectRatio: '() => undefined',
    getGeometryChannels: '() => []',
    xyProjection: '() => undefined',
  },
  'src/facet.js': {
    ...allUnused('recreateFacets', 'facetGroups', 'facetTranslator', 'facetExclude', 'facetFilter'),
    createFacets: '() => undefined',
    maybeFacetAnchor: '() => null',
  },
  'src/scales/schemes.js': {
    ...allUnused('ordinalScheme', 'quantitativeScheme'),
    isCategoricalScheme: '() => false',
    ordinalRange: '() => undefined',
    maybeBooleanRange: '() => undefined',
    isDivergingScheme: '() => false',
  },
  'src/scales/diverging.js': allUnused(
    'createScaleDiverging',
    'createScaleDivergingSqrt',
    'createScaleDivergingPow',
    'createScaleDivergingLog',
    'createScaleDivergingSymlog',
  ),
  'src/scales/ordinal.js': {
    ...allUnused('createScaleOrdinal', 'createScalePoint', 'createScaleBand'),
    ordinalImplicit: "'ordinal-implicit'",
  },
  'src/scales/temporal.js': allUnused('createScaleTime', 'createScaleUtc'),
  'src/curve.js': {maybeCurve: '() => curveLinear', maybeCurveAuto: '() => curveLinear', curveAuto: 'curveLinear'},
  'src/marker.js': {markers: '() => undefined', applyMarkers: '() => undefined', applyGroupedMarkers: '() => undefined'},
  'src/marks/area.js': allUnused('Area', 'area', 'areaX', 'areaY'),
  'src/marks/auto.js': allUnused('autoSpec', 'auto'),
  'src/marks/bar.js': allUnused('AbstractBar', 'BarX', 'BarY', 'barX', 'barY'),
  'src/marks/cell.js': allUnused('Cell', 'cell', 'cellX', 'cellY'),
  'src/marks/frame.js': allUnused('Frame', 'frame'),
  'src/time.js': allUnused(
    'intervalDuration',
    'intervalType',
    'parseTimeInterval',
    'timeInterval',
    'utcInterval',
    'generalizeTimeInterval',
    'inferTimeFormat',
  ),
  'src/transforms/bin.js': allUnused('binX', 'binY', 'bin', 'maybeDenseIntervalX', 'maybeDenseIntervalY', 'maybeThresholds'),
  'src/transforms/dodge.js': allUnused('dodgeX', 'dodgeY'),
  'src/transforms/interval.js': {
    maybeTrivialIntervalX: '(options) => options',
    maybeTrivialIntervalY: '(options) => options',
    maybeIntervalX: '(options) => options',
    maybeIntervalY: '(options) => options',
    maybeIntervalMidX: '(options) => options',
    maybeIntervalMidY: '(options) => options',
  },
  'src/transforms/stack.js': allUnused('stackX', 'stackX1', 'stackX2', 'stackY', 'stackY1', 'stackY2', 'maybeStackX', 'maybeStackY'),
};

/**
 * Functions and variables within modules that charts otherwise use.
 * @type {Record<string, StandIns>}
 */
export const partsOfModules = {
  // Charts have their own axes, and neither facets nor captions; nobody asks an SVG for its scales.
  'src/plot.js': {
    ...allUnused('derive', 'actualDimensions', 'createTitleElement', 'createFigcaption'),
    inferTips: '() => []',
    inferAxes: '() => []',
    maybeTopFacet: '() => undefined',
    maybeMarkFacet: '() => undefined',
  },
  'src/scales.js': {
    ...allUnused('inferScaleOrder', 'outerDimensions', 'innerDimensions', 'roundError', 'formatScaleType'),
    exposeScale: '() => undefined',
    exposeScales: '() => undefined',
  },
  'src/scales/quantitative.js': {
    ...allUnused('createScaleSqrt', 'createScalePow', 'createScaleLog', 'createScaleSymlog'),
    ...allUnused('createScaleQuantile', 'createScaleQuantize', 'createScaleThreshold'),
    ...allUnused('inferRadialRange', 'inferLengthRange', 'maybeInterpolator', 'flip', 'interpolatePiecewise'),
    interpolators: 'undefined',
  },
  'src/dimensions.js': allUnused('autoHeight'),
  'src/channel.js': allUnused('channelDomain'),
  'src/format.js': allUnused('formatIsoDate'),
  // Rows are arrays of objects with numbers and strings; constant colours are CSS variables, mixtures of them or the current colour.
  'src/options.js': {
    ...allUnused('coerceDates', 'isTemporalString', 'numberInterval', 'percentile', 'named', 'maybeTypedArrowify'),
    isArrowTable: '() => false',
    isArrowVector: '() => false',
    isGeoJSON: '() => false',
    namedColors: "new Set(['none', 'currentcolor'])",
  },
  'src/style.js': {
    ...allUnused('groupZ', 'getGeoClip', 'applyHref'),
    applyTitle: '() => undefined',
    applyTitleGroup: '() => undefined',
  },
  'src/marks/axis.js': allUnused('labelOptions', 'formatAxisLabel', 'inclusiveRange'),
  'src/marks/line.js': allUnused('sphereLine'),
  'src/marks/link.js': allUnused('sphereLink'),
  'src/marks/rect.js': allUnused('applyRoundedRect'),
  'src/marks/text.js': allUnused('lineWrap', 'defaultWidth', 'monospaceWidth', 'clipStart', 'clipMiddle', 'clipEnd'),
  'd3-scale/dist/d3-scale.mjs': allUnused('tickFormat', 'polymap'),
  'd3-interpolate/dist/d3-interpolate.mjs': {
    ...allUnused('value', 'rgb', 'rgbBasis', 'rgbBasisClosed', 'hsl_default', 'hslLong', 'hcl_default', 'hclLong'),
    ...allUnused('cubehelix_default', 'cubehelixLong', 'interpolateTransformCss', 'interpolateTransformSvg', 'zoom'),
  },
  'd3-shape/dist/d3-shape.mjs': allUnused(
    'bundle',
    'cardinal',
    'cardinalClosed',
    'cardinalOpen',
    'catmullRom',
    'catmullRomClosed',
    'catmullRomOpen',
    'curveRadialLinear',
  ),
  'd3-selection/dist/d3-selection.mjs': {
    ...allUnused('selection_selectChild', 'selection_selectChildren', 'selection_exit', 'selection_join', 'selection_merge'),
    ...allUnused('selection_order', 'selection_sort', 'selection_nodes', 'selection_size', 'selection_empty', 'selection_property'),
    ...allUnused('selection_classed', 'selection_html', 'selection_raise', 'selection_lower', 'selection_insert', 'selection_remove'),
    ...allUnused('selection_clone', 'selection_on', 'selection_dispatch', 'bindKey'),
  },
};
