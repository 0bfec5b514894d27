import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * China’s pilot free trade zones by founding date (figure 5.3 of the report).
 *
 * @element szhk-free-trade-zones
 */
export class SzhkFreeTradeZones extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/free-trade-zones.js');

  /** @internal */
  static override readonly heights = {'': {wide: 25, narrow: 39}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-free-trade-zones', SzhkFreeTradeZones);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-free-trade-zones': SzhkFreeTradeZones;
  }
}
