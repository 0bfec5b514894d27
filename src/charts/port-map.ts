import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * The ports of entry between Shenzhen and Hong Kong on a map (figure 5.4 of the report).
 *
 * @element szhk-port-map
 */
export class SzhkPortMap extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/port-map.js');

  /** @internal */
  static override readonly heights = {'': {wide: 63, narrow: 78, han: {wide: 59, narrow: 77}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-port-map', SzhkPortMap);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-port-map': SzhkPortMap;
  }
}
