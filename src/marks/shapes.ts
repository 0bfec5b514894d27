import {boldWeight} from '../text/measure.js';
import {dot, fontSize, type HitArea, hitAreaMark, lineHeight, link, type Markish, type PlotOptions, rect, text} from './plot.js';

/** Shapes in pixels from the upper left corner, if there is no axis. */
export interface Shapes {
  readonly boxes?: readonly ShapeBox[];
  readonly texts?: readonly ShapeText[];
  readonly strokes?: readonly Stroke[];
  readonly dots?: readonly Dot[];
  /** Where rows are shown, in reading order. */
  readonly hitAreas?: readonly HitArea[];
  /** Whether text has its own background, because it lies on lines. */
  readonly halo?: boolean;
}

export interface ShapeBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly color: string;
  /** Opacity of its fill; its edge is always in full color. */
  readonly opacity: number;
}

/** Lines of text; `top` is the upper edge of the first line. */
export interface ShapeText {
  readonly left: number;
  readonly top: number;
  readonly lines: readonly string[];
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
}

export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly color: string;
  readonly width?: number;
  readonly dashed?: boolean;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly color: string;
}

/** A plot without axes, with marks at pixels from the upper left corner. */
export function pixelPlot(width: number, height: number, marks: readonly Markish[]): PlotOptions {
  const identity = {type: 'identity'} as const;
  const position = {type: 'identity', axis: null} as const;
  return {
    width,
    height,
    margin: 0,
    x: position,
    y: position,
    color: identity,
    opacity: identity,
    symbol: identity,
    r: identity,
    marks: [...marks],
  };
}

/** The shapes as one plot. */
export function shapesPlot(
  {boxes = [], texts: words = [], strokes = [], dots = [], hitAreas = [], halo = false}: Shapes,
  width: number,
  height: number,
): PlotOptions {
  return pixelPlot(width, height, [
    rect(boxes, {x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', fill: 'color', fillOpacity: 'opacity', stroke: 'color'}),
    strokeMark(strokes.filter(({dashed}) => !dashed)),
    strokeMark(
      strokes.filter(({dashed}) => dashed),
      '4,4',
    ),
    dotMark(dots),
    ...wordMarks(words, halo),
    pixelHitAreas(hitAreas),
  ]);
}

/** Hit areas with known pixels. */
export const pixelHitAreas = (hitAreas: readonly HitArea[]): Markish =>
  hitAreaMark(hitAreas, {x1: ({left}) => left, x2: ({right}) => right, y1: ({top}) => top, y2: ({bottom}) => bottom}, (area) => area);

/** Hit area around a point. */
export const squareAround = (x: number, y: number, radius: number): Pick<HitArea, 'left' | 'right' | 'top' | 'bottom'> => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const strokeMark = (strokes: readonly Stroke[], strokeDasharray?: string): Markish =>
  link(strokes, {
    x1: ({from}: Stroke) => from[0],
    y1: ({from}: Stroke) => from[1],
    x2: ({to}: Stroke) => to[0],
    y2: ({to}: Stroke) => to[1],
    stroke: 'color',
    strokeWidth: ({width = 1}: Stroke) => width,
    ...(strokeDasharray ? {strokeDasharray} : {}),
  });

const dotMark = (dots: readonly Dot[]): Markish =>
  dot(dots, {
    x: 'x',
    y: 'y',
    r: 'r',
    fill: 'color',
    stroke: 'color',
    strokeWidth: 1.5,
  });

/** A mark for each way that text is set, because alignment and weight are not channels. */
function wordMarks(words: readonly ShapeText[], halo: boolean): Markish[] {
  const ways = (['start', 'middle', 'end'] as const).flatMap((align) => [true, false].map((bold) => ({align, bold})));
  return ways.map(({align, bold}) =>
    text(
      words.filter((word) => (word.align ?? 'start') === align && (word.bold ?? false) === bold),
      {
        x: 'left',
        y: ({top, lines, size = fontSize}: ShapeText) => top + (lines.length * size * lineHeight) / 2,
        text: ({lines}: ShapeText) => lines.join('\n'),
        fill: ({color = 'currentColor'}: ShapeText) => color,
        fontSize: ({size = fontSize}: ShapeText) => size,
        textAnchor: align,
        lineHeight,
        ...(bold ? {fontWeight: boldWeight} : {}),
        ...(halo ? {stroke: 'var(--_background)', strokeWidth: 3} : {}),
      },
    ),
  );
}
