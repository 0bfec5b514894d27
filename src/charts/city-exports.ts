import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Exports of Shenzhen and other cities (figure 1.8 of the report).
 *
 * @element szhk-city-exports
 */
export class SzhkCityExports extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/city-exports.js');

  /** @internal */
  static override readonly heights = {'': {wide: 37, narrow: 63, han: {wide: 33, narrow: 48}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-city-exports', SzhkCityExports);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-city-exports': SzhkCityExports;
  }
}
