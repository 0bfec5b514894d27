import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Visitors to Hong Kong from the mainland (figure 7.1 of the report).
 *
 * @element szhk-mainland-visitors
 */
export class SzhkMainlandVisitors extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/mainland-visitors.js');

  /** @internal */
  static override readonly heights = {'': {wide: 46, narrow: 67, han: {wide: 42, narrow: 55}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-mainland-visitors', SzhkMainlandVisitors);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-mainland-visitors': SzhkMainlandVisitors;
  }
}
