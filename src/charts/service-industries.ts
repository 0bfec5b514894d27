import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Service industries of Hong Kong and Shenzhen (figures 2.2, 2.5, 4.1 and 4.7 of the report).
 *
 * Views: `hong-kong-trend`, `shenzhen-trend`, `hong-kong-mix`, `shenzhen-mix`.
 *
 * @element szhk-service-industries
 */
export class SzhkServiceIndustries extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/service-industries.js');

  /** @internal */
  static override readonly heights = {
    '': [32, 55, 30, 39],
    'shenzhen-trend': [25, 41, 23, 31],
    'hong-kong-mix': [39, 60, 34, 46],
    'shenzhen-mix': [25, 43, 24, 31],
  };

  /** What to draw of the data; `hong-kong-trend` when not set. */
  declare view?: 'hong-kong-trend' | 'shenzhen-trend' | 'hong-kong-mix' | 'shenzhen-mix' | undefined;

  static {
    define('szhk-service-industries', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-service-industries': SzhkServiceIndustries;
  }
}
