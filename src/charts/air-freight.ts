import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Cargo destinations and cargo of Shenzhen Airport (figure 5.8 of the report).
 *
 * @element szhk-air-freight
 */
export class SzhkAirFreight extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/air-freight.js');

  /** @internal */
  static override readonly heights = {'': {wide: 24, narrow: 43, han: {wide: 22, narrow: 29}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-air-freight', SzhkAirFreight);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-air-freight': SzhkAirFreight;
  }
}
