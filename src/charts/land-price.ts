import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Price of industrial land in Shenzhen (figure 3.14 of the report).
 *
 * @element szhk-land-price
 */
export class SzhkLandPrice extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/land-price.js');

  /** @internal */
  static override readonly heights = {'': {wide: 42, narrow: 66, han: {wide: 38, narrow: 53}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-land-price', SzhkLandPrice);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-land-price': SzhkLandPrice;
  }
}
