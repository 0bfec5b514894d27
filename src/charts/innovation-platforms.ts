import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Floor area of the platforms in the Shenzhen park of the Hetao zone (table 6.2 of the report).
 *
 * @element szhk-innovation-platforms
 */
export class SzhkInnovationPlatforms extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/innovation-platforms.js');

  /** @internal */
  static override readonly heights = {'': {wide: 37, narrow: 58, han: {wide: 33, narrow: 49}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-innovation-platforms', SzhkInnovationPlatforms);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-innovation-platforms': SzhkInnovationPlatforms;
  }
}
