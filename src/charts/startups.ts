import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Unicorns and start-ups by city (figure 6.1 of the report).
 *
 * @element szhk-startups
 */
export class SzhkStartups extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/startups.js');

  /** @internal */
  static override readonly heights = {'': {wide: 53, narrow: 78, han: {wide: 47, narrow: 63}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-startups', SzhkStartups);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-startups': SzhkStartups;
  }
}
