import {plot, type PlotOptions} from '@observablehq/plot';

export {axisX, axisY, dot, gridY, initializer, line, link, rect, ruleX, ruleY, text} from '@observablehq/plot';
export type {Markish, PlotOptions} from '@observablehq/plot';

/** Size of all letters in a chart, in pixels; none is smaller. */
export const fontSize = 12;

/**
 * The options as an SVG element that any page can show: without the style element that a strict CSP refuses, without the
 * engine's English labels on inner groups (the frame names the picture as a whole), and with letters in the font of the page.
 */
export function drawPlot(options: PlotOptions): SVGSVGElement {
  const svg = plot({...options, figure: false, className: 'plot'});
  if (!(svg instanceof SVGSVGElement)) throw new Error('the plot has a legend, which a strict CSP would strip');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-hidden');
  }
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', String(fontSize));
  return svg;
}
