import type {PlotOptions} from '@observablehq/plot';
import type {Room} from '../../marks/view.js';
import {type Drawing, drawPlot, type PlotSpot, type Spot} from '../../marks/plot.js';
import type {Wording} from '../../text/wording.js';
import type {Size} from './box-size.js';
import {asChartError, type ChartError} from '../../model/chart-error.js';
import type {Request} from '../../compose/request.js';
import {describe} from '../../compose/alt-text.js';
import type {Content} from '../../compose/subjects.js';

/** What stands around the plots. */
export interface Captions {
  readonly title: string;
  readonly subtitle: string;
  /** Why so little is drawn, where the report prints a figure as a picture only. */
  readonly explanation: string;
  readonly sourceLines: readonly string[];
}

/** What is asked for, ready to be shown in any language and at any size. */
export interface Composition {
  /** The rows, and how they were chosen. */
  readonly content: Content;
  readonly captions: (wording: Wording) => Captions;
  /** Pixels that the plots need at least. */
  readonly height: (room: Omit<Room, 'settings'>) => number;
  /** Undefined where the table is all there is. */
  readonly draw: ((room: Omit<Room, 'settings'>) => readonly PlotOptions[]) | undefined;
}

/**
 * Makes of a request what is to be shown.
 * @throws ChartError that names what is unknown
 */
export type Compose = (request: Request) => Composition;

/** What an element knows when it is to be shown. */
export interface Scene {
  readonly compose: Compose;
  /** Undefined while what is asked for is on its way: then the last good picture stays. */
  readonly request: Request | undefined;
  /** Why something did not come. */
  readonly failure: unknown;
  readonly lastGood: Picture | undefined;
  readonly wording: Wording;
  /** Language tag of the page, which chooses the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
  readonly size: Size | undefined;
  /** How much larger than usual all is drawn, for readers who have set larger letters. */
  readonly textScale: number;
}

/** A composition with its words and, once there is room, its plots. */
export interface Picture extends Captions {
  readonly composition: Composition;
  readonly plots: readonly SVGSVGElement[];
  /** Where the rows are shown, in pixels from the upper left corner of the first plot. */
  readonly spots: readonly PlotSpot[];
  /** What those are told who do not see the plots. */
  readonly description: string;
  readonly height: number;
  /** Whether all that it has to show is there. */
  readonly isDrawn: boolean;
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
  const {compose, request, failure, lastGood, wording, languageTag} = scene;
  try {
    if (failure !== undefined) throw asChartError(failure);
    const composition = request ? compose(request) : lastGood?.composition;
    return {picture: composition && pictureOf(composition, scene), error: undefined, wording, languageTag};
  } catch (thrown) {
    return {picture: kept(scene), error: asChartError(thrown), wording, languageTag};
  }
}

function pictureOf(composition: Composition, {wording, size, textScale}: Scene): Picture {
  const room = size && {width: size.width / textScale, height: size.height / textScale, wording};
  const drawings = room ? (composition.draw?.(room) ?? []).map(drawPlot).map((drawing) => enlarged(drawing, textScale)) : [];
  const captions = composition.captions(wording);
  const spots = spotsOf(drawings);
  return {
    ...captions,
    composition,
    spots,
    description: describe(composition.content, spots, wording),
    height: room && composition.draw ? Math.ceil(composition.height(room) * textScale) : 0,
    plots: drawings.map(({svg}) => svg),
    isDrawn: room !== undefined,
  };
}

/** The drawing with all its lengths multiplied. */
function enlarged({svg, spots}: Drawing, scale: number): Drawing {
  if (scale === 1) return {svg, spots};
  for (const side of ['width', 'height']) svg.setAttribute(side, String(Number(svg.getAttribute(side)) * scale));
  const times = ({left, right, top, bottom, ...found}: Spot): Spot => ({
    ...found,
    left: left * scale,
    right: right * scale,
    top: top * scale,
    bottom: bottom * scale,
  });
  return {svg, spots: spots.map(times)};
}

/** The spots of plots under one another. */
function spotsOf(drawings: readonly Drawing[]): PlotSpot[] {
  let above = 0;
  return drawings.flatMap(({svg, spots}, plot) => {
    const moved = spots.map((spot) => ({...spot, plot, top: spot.top + above, bottom: spot.bottom + above}));
    above += Number(svg.getAttribute('height'));
    return moved;
  });
}

/** The last picture that was really drawn, drawn again where that is possible. */
function kept(scene: Scene): Picture | undefined {
  const {lastGood} = scene;
  if (!lastGood?.isDrawn) return undefined;
  try {
    return pictureOf(lastGood.composition, scene);
  } catch {
    return lastGood; // it cannot be drawn at this size, but was at another
  }
}
