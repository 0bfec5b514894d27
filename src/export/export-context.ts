import type {RenderedChart} from '../compose/rendered-chart.js';
import type {ChartHost} from '../model/chart-host.js';
import type {Wording} from '../text/wording.js';

/** What files are made of: an element, what it shows, and the wording. */
export interface ExportContext {
  readonly host: ChartHost;
  readonly rendered: RenderedChart;
  readonly wording: Wording;
  /** Language tag of the page, which selects the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
}

/** Text without the word joiners, which viewers show as boxes if their fonts lack them. */
export const withoutJoiners = (text: string): string => text.replaceAll('\u2060', '');

/** Where the package is published. */
export const cdn = 'https://cdn.jsdelivr.net/npm/';

/** The name of the dataset shown; if a chart joins several, the one of the figure. */
export function datasetName({composed: {composition}}: RenderedChart): string {
  const {name} = composition.kind === 'table' ? composition.chart.table : composition.chart.dataset;
  return composition.figure?.dataset ?? name;
}
