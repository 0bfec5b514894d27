import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Growth of Hong Kong and Shenzhen by quarter, and of Hong Kong’s investment and exports (figures 1.3 and 1.4 of the report).
 *
 * Views: `growth`, `demand`.
 *
 * @element szhk-gdp-growth
 */
export class SzhkGdpGrowth extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/gdp-growth.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 42, narrow: 62, han: {wide: 36, narrow: 51}},
    demand: {wide: 37, narrow: 49, han: {wide: 33, narrow: 40}},
  };

  /** View of the data to draw; `growth` if not set. */
  declare view?: 'growth' | 'demand' | undefined;
}

define('szhk-gdp-growth', SzhkGdpGrowth);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-gdp-growth': SzhkGdpGrowth;
  }
}
