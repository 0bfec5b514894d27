import {breakpoints, type Heights, rem, toolbarHeight} from '../model/layout.js';
import type {ExportContext} from './export-context.js';

/** Pixels of the whole picture, of its plots, and what stands above and below these. */
interface Sizes {
  readonly whole: number;
  readonly inner: number;
  readonly around: number;
}

/** The height that the plots have on the page or, at another width, would have beside what stands around them; never less than they need. */
export function plotsHeight(context: ExportContext, {whole, inner, around}: Sizes): number {
  const {host, rendered, wording} = context;
  const asOnPage = inner === rendered.plots[0]?.viewBox.baseVal.width ? drawnHeight(context) : 0;
  const height = Math.max(0, Math.floor(asOnPage || heightAt(host.keptHeights, whole) * rem - toolbarHeight - around));
  return Math.max(height, rendered.composed.height({width: inner, height, wording}));
}

/** What is drawn on the page, as it were without larger letters; 0 where nothing is. */
const drawnHeight = ({rendered}: ExportContext): number => rendered.plots.reduce((sum, svg) => sum + svg.viewBox.baseVal.height, 0);

/** The height that a view keeps at a width, in rem. */
function heightAt({wide, narrow}: Heights, width: number): number {
  const part = breakpoints.findLast(({below}) => width < below) ?? {wide: 1, narrow: 0};
  return part.wide * wide + part.narrow * narrow;
}
