import {type initializer, type Markish, plot, type PlotOptions, rect, type RenderFunction} from '../engine.js';
import type {MarkForm} from '../text/locales/message-types.js';

export {axisX, axisY, dot, gridY, initializer, line, link, rect, ruleX, ruleY, text} from '../engine.js';
export type {Markish, PlotOptions} from '../engine.js';

/** Size of all text in a chart, in pixels; none is smaller. */
export const fontSize = 12;

/** Height of a line of text, in em. */
export const lineHeight = 1.25;
/** The same in pixels, at the usual size. */
export const linePixels = fontSize * lineHeight;

/** What a reader finds in a hit area. */
export interface MarkedRows {
  /** Rows that the mark stands for; usually one. */
  readonly rows: readonly unknown[];
  readonly form: MarkForm;
  /** What the marks of one line, bar, or lane share within their plot. */
  readonly series: string;
}

/** Where a plot shows rows: pixels from its upper left corner. */
export interface HitArea extends MarkedRows {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A hit area in a set of plots. */
export interface PlotHitArea extends HitArea {
  /** Index of the plot, from the top. */
  readonly plot: number;
}

/** A plot as it appears on the page, with the hit areas of its rows in reading order. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly hitAreas: readonly HitArea[];
}

/** The hit areas of each plot being drawn. */
const hitAreasOfPlot = new WeakMap<Element, HitArea[]>();

/** Ends of a mark in the scales of its plot; an omitted side is that of the frame. */
export interface MarkEnds<T> {
  readonly x1: (datum: T) => number;
  readonly x2: (datum: T) => number;
  readonly y1?: (datum: T) => number;
  readonly y2?: (datum: T) => number;
}

/** A mark that only records where rows are shown, for pointer, keyboard, and screen reader users. */
export function hitAreaMark<T>(data: readonly T[], ends: MarkEnds<T>, found: (datum: T) => MarkedRows): Markish {
  const note: RenderFunction = (index, _scales, {x1 = [], x2 = [], y1, y2}, {height, ...margins}, {ownerSVGElement}) => {
    const sides = (a: unknown, b: unknown): [number, number] => [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
    for (const at of index) {
      const [left, right] = sides(x1[at], x2[at]);
      const [top, bottom] = y1 && y2 ? sides(y1[at], y2[at]) : [margins.marginTop, height - margins.marginBottom];
      hitAreasOfPlot.get(ownerSVGElement)?.push({...found(data[at] as T), left, right, top, bottom});
    }
    return null;
  };
  return rect(data, {...ends, render: note});
}

/**
 * The options as an SVG element that any page can show: without the style element that a strict CSP blocks, without the
 * engine's English labels on inner groups (the frame names the picture as a whole), and with text in the font of the page.
 */
export function drawPlot(options: PlotOptions): Drawing {
  const hitAreas: HitArea[] = [];
  const svg = plot({...options, figure: false, className: 'plot', marks: [hitAreaCollector(hitAreas), ...(options.marks ?? [])]});
  if (!(svg instanceof SVGSVGElement)) throw new Error('the plot has a legend, which a strict CSP would strip');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-hidden');
  }
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', String(fontSize));
  return {svg, hitAreas};
}

/** A mark before all others that starts its plot's list of hit areas. */
const hitAreaCollector =
  (hitAreas: HitArea[]): RenderFunction =>
  (_index, _scales, _values, _dimensions, {ownerSVGElement}) => {
    hitAreasOfPlot.set(ownerSVGElement, hitAreas);
    return null;
  };

type Initializer = Extract<Parameters<typeof initializer>[1], (...values: never[]) => unknown>;

/** Pixel positions of a channel's values, for an initializer; the engine types scales and values too loosely to use directly. */
export function channelPixels(axis: 'x' | 'y', channels: Parameters<Initializer>[2], scales: Parameters<Initializer>[3]): number[] {
  const {scale, values} = {scale: scales[axis], values: channels[axis]?.value} as unknown as {
    readonly scale?: (value: number) => number;
    readonly values?: ArrayLike<number>;
  };
  return Array.from(values ?? [], (value) => scale?.(value) ?? 0);
}
