import type {ExportContext} from './export-context.js';

/** Of what a chart keeps on the page, the row of its buttons, in pixels. */
const toolbar = 40;
const rem = 16;

/** Pixels of the whole picture, of its plots, and what stands above and below these. */
interface Sizes {
  readonly whole: number;
  readonly inner: number;
  readonly around: number;
}

/** The height that the plots have on the page or, at another width, would have beside what stands around them; never less than they need. */
export function plotsHeight(exhibit: ExportContext, {whole, inner, around}: Sizes): number {
  const {rendered, wording} = exhibit;
  const asOnPage = inner === rendered.plots[0]?.viewBox.baseVal.width ? drawnHeight(exhibit) : 0;
  const height = Math.max(0, Math.floor(asOnPage || keptRems(exhibit, whole) * rem - toolbar - around));
  return Math.max(height, rendered.composed.height({width: inner, height, wording}));
}

/** What is drawn on the page, as it were without larger letters; 0 where nothing is. */
const drawnHeight = ({rendered}: ExportContext): number => rendered.plots.reduce((sum, svg) => sum + svg.viewBox.baseVal.height, 0);

/** The height that a view keeps at a width, as the styles of the frame have it. */
function keptRems({host}: ExportContext, width: number): number {
  const frame = host.renderRoot.querySelector('.frame');
  const kept = (name: string, otherwise: number) => Number(frame && getComputedStyle(frame).getPropertyValue(name)) || otherwise;
  const [wide, narrow] = [kept('--_wide', 38), kept('--_narrow', 52)];
  const part = width >= 880 ? 1 : width >= 640 ? 0.7 : width >= 480 ? 0.4 : 0;
  return part * wide + (1 - part) * narrow;
}
