import {ChartElement} from '../frame/chart-element.js';
import {define} from '../frame/define.js';

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
    '': [31, 53, 30, 37],
    'shenzhen-trend': [25, 40, 23, 31],
    'hong-kong-mix': [37, 52, 33, 43],
    'shenzhen-mix': [25, 44, 24, 30],
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
