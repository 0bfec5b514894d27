import {breakpoints, type Heights, rem, toolbarHeight} from '../model/layout.js';
import type {ExportContext} from './export-context.js';

/** Sizes in pixels: of the whole picture, of its plots, and of what is above and below the plots. */
interface Sizes {
  readonly whole: number;
  readonly inner: number;
  readonly around: number;
}

/** The height of the plots on the page or, at another width, the height left by what surrounds them; never less than they need. */
export function plotsHeight(context: ExportContext, {whole, inner, around}: Sizes): number {
  const {host, rendered, wording} = context;
  const asOnPage = inner === rendered.plots[0]?.viewBox.baseVal.width ? drawnHeight(context) : 0;
  const height = Math.max(0, Math.floor(asOnPage || heightAt(host.keptHeights, whole) * rem - toolbarHeight - around));
  return Math.max(height, rendered.composed.height({width: inner, height, wording}));
}

/** The height drawn on the page, as it is without larger text; 0 if nothing is drawn. */
const drawnHeight = ({rendered}: ExportContext): number => rendered.plots.reduce((sum, svg) => sum + svg.viewBox.baseVal.height, 0);

/** The height that a view reserves at a width, in rem. */
function heightAt({wide, narrow}: Heights, width: number): number {
  const part = breakpoints.findLast(({below}) => width < below) ?? {wide: 1, narrow: 0};
  return part.wide * wide + part.narrow * narrow;
}
