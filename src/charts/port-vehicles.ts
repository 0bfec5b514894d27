import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Vehicles and passengers at the ports of entry (figure 5.5 of the report).
 *
 * @element szhk-port-vehicles
 */
export class SzhkPortVehicles extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/port-vehicles.js');

  /** @internal */
  static override readonly heights = {'': {wide: 41, narrow: 61, han: {wide: 37, narrow: 49}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-port-vehicles', SzhkPortVehicles);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-port-vehicles': SzhkPortVehicles;
  }
}
