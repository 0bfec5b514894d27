import {altText} from '../../compose/alt-text.js';
import type {ChartComposer, ComposedChart} from '../../compose/composition.js';
import type {RenderedChart, ShownChart} from '../../compose/rendered-chart.js';
import {type ChartRequest, type FrameSettings, unusableSetting} from '../../compose/request.js';
import {seriesOfValues} from '../../compose/values.js';
import {type Drawing, drawPlot, type HitArea, type PlotHitArea} from '../../marks/plot.js';
import {asChartError, ChartError, faultError} from '../../model/chart-error.js';
import type {Wording} from '../../text/wording.js';
import type {Size} from './box-size.js';

/** What an element knows when it renders. */
export interface RenderRequest {
  readonly composer: ChartComposer;
  /** Undefined while the request is loading: the last good picture stays. */
  readonly request: ChartRequest | undefined;
  readonly settings: FrameSettings;
  /** Why something failed to load. */
  readonly failure: unknown;
  readonly lastGood: RenderedChart | undefined;
  readonly wording: Wording;
  /** The page's language tag, which selects the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
  readonly size: Size | undefined;
  /** Factor by which to enlarge the drawing, for readers who have set larger text. */
  readonly textScale: number;
}

/** Renders the requested picture; on failure, says why and keeps the last good one, at the current size and in the current language. */
export function renderChart(scene: RenderRequest): ShownChart {
  const {composer, request, settings, failure, lastGood, wording, languageTag} = scene;
  try {
    if (failure !== undefined) throw failure instanceof ChartError ? failure : faultError('not-loaded', failure);
    const composition = request ? composer.compose(request) : lastGood?.composed;
    return {rendered: composition && rendering(composition, scene), error: unusableSetting(settings), wording, languageTag};
  } catch (thrown) {
    return {rendered: kept(scene), error: asChartError(thrown), wording, languageTag};
  }
}

function rendering(composition: ComposedChart, {wording, size, textScale}: RenderRequest): RenderedChart {
  const context = size && {width: size.width / textScale, height: size.height / textScale, wording};
  const drawings = context ? (composition.draw?.(context) ?? []).map(drawPlot).map((drawing) => enlarged(drawing, textScale)) : [];
  const captions = composition.captions(wording);
  const hitAreas = stackedHitAreas(drawings);
  const {rows} = composition.composition;
  const isSeen = hitAreas.some(({left, right}) => right >= 0 && left <= (size?.width ?? 0));
  if (drawings.length > 0 && rows.length > 0 && !isSeen) throw new ChartError('cannot-draw', `0 of ${rows.length} rows`);
  return {
    ...captions,
    composed: composition,
    hitAreas,
    values: seriesOfValues(composition.composition, hitAreas),
    altText: altText(composition.composition, hitAreas, wording),
    height: context && composition.draw ? Math.ceil(composition.height(context) * textScale) : 0,
    plots: drawings.map(({svg}) => svg),
    isDrawn: context !== undefined,
  };
}

/** The drawing with all lengths scaled. */
function enlarged({svg, hitAreas}: Drawing, scale: number): Drawing {
  if (scale === 1) return {svg, hitAreas};
  for (const side of ['width', 'height']) svg.setAttribute(side, String(Number(svg.getAttribute(side)) * scale));
  const times = ({left, right, top, bottom, ...found}: HitArea): HitArea => ({
    ...found,
    left: left * scale,
    right: right * scale,
    top: top * scale,
    bottom: bottom * scale,
  });
  return {svg, hitAreas: hitAreas.map(times)};
}

/** The hit areas of stacked plots. */
function stackedHitAreas(drawings: readonly Drawing[]): PlotHitArea[] {
  let above = 0;
  return drawings.flatMap(({svg, hitAreas}, plot) => {
    const moved = hitAreas.map((area) => ({...area, plot, top: area.top + above, bottom: area.bottom + above}));
    above += Number(svg.getAttribute('height'));
    return moved;
  });
}

/** The last picture that was actually drawn, redrawn if possible. */
function kept(scene: RenderRequest): RenderedChart | undefined {
  const {lastGood} = scene;
  if (!lastGood?.isDrawn) return undefined;
  try {
    return rendering(lastGood.composed, scene);
  } catch {
    return lastGood; // cannot be drawn at this size, but was at another
  }
}
