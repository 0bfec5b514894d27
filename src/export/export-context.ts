import type {RenderedChart} from '../compose/rendered-chart.js';
import type {ChartHost} from '../model/chart-host.js';
import type {Wording} from '../text/wording.js';

/** What files are made of: an element, what it shows, and in which words. */
export interface ExportContext {
  readonly host: ChartHost;
  readonly rendered: RenderedChart;
  readonly wording: Wording;
  /** Language tag of the page, which chooses the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
}

/** Words without the signs that keep a line from breaking there; viewers whose fonts lack them show boxes. */
export const withoutJoiners = (text: string): string => text.replaceAll('\u2060', '');

/** Where the package is published. */
export const cdn = 'https://cdn.jsdelivr.net/npm/';

/** The name of the dataset that is shown; of several joined in one chart that of the figure. */
export function datasetName({composed: {composition}}: RenderedChart): string {
  const {name} = composition.kind === 'table' ? composition.chart.table : composition.chart.dataset;
  return composition.figure?.dataset ?? name;
}
