import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Patents granted in Shenzhen and other cities (figure 1.11 of the report).
 *
 * @element szhk-patents
 */
export class SzhkPatents extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/patents.js');

  /** @internal */
  static override readonly heights = {'': {wide: 36, narrow: 54, han: {wide: 32, narrow: 41}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-patents', SzhkPatents);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-patents': SzhkPatents;
  }
}
