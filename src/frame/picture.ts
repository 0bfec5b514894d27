import type {Chart} from '../chart.js';
import {drawPlot} from '../plot.js';
import type {Wording} from '../text/wording.js';
import type {Size} from './box-size.js';
import {description, sourceLines, subtitle, title} from './captions.js';
import {asChartError, type ChartError} from './chart-error.js';
import {type Composition, compose, type Request} from './compose.js';

/** What an element knows when it is to be shown. */
export interface Scene {
  readonly chart: Chart;
  /** Undefined while what is asked for is on its way: then the last good picture stays. */
  readonly request: Request | undefined;
  /** Why something did not come. */
  readonly failure: unknown;
  readonly lastGood: Picture | undefined;
  readonly wording: Wording;
  /** Language tag of the page, which chooses the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
  readonly size: Size | undefined;
}

/** A composition with its words and, once there is room, its plots. */
export interface Picture {
  readonly composition: Composition;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly sourceLines: readonly string[];
  readonly plots: readonly SVGSVGElement[];
}

/** What is shown: a picture, on an error the last good one. */
export interface Shown {
  readonly picture: Picture | undefined;
  readonly error: ChartError | undefined;
  readonly wording: Wording;
  readonly languageTag: string;
}

/** Makes the picture that is asked for; when that fails, says why and keeps the last good one, at the size and in the language of now. */
export function show(scene: Scene): Shown {
  const {chart, request, failure, lastGood, wording, languageTag} = scene;
  try {
    if (failure !== undefined) throw asChartError(failure);
    const composition = request ? compose(chart, request) : lastGood?.composition;
    return {picture: composition && pictureOf(composition, scene), error: undefined, wording, languageTag};
  } catch (thrown) {
    return {picture: kept(scene), error: asChartError(thrown), wording, languageTag};
  }
}

function pictureOf(composition: Composition, {wording, size}: Scene): Picture {
  const {view, rows, settings} = composition;
  return {
    composition,
    title: title(composition, wording),
    subtitle: subtitle(composition, wording),
    description: description(composition, wording),
    sourceLines: sourceLines(composition, wording),
    plots: size ? view.draw(rows, {...size, wording, settings}).map(drawPlot) : [],
  };
}

/** The last picture that was really drawn, drawn again where that is possible. */
function kept(scene: Scene): Picture | undefined {
  const {lastGood} = scene;
  if (!lastGood?.plots.length) return undefined;
  try {
    return pictureOf(lastGood.composition, scene);
  } catch {
    return lastGood; // it cannot be drawn at this size, but was at another
  }
}
