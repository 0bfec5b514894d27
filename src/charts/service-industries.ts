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
    '': {wide: 32, narrow: 55, han: {wide: 30, narrow: 39}},
    'shenzhen-trend': {wide: 25, narrow: 41, han: {wide: 23, narrow: 31}},
    'hong-kong-mix': {wide: 39, narrow: 60, han: {wide: 34, narrow: 46}},
    'shenzhen-mix': {wide: 25, narrow: 43, han: {wide: 24, narrow: 31}},
  };

  /** View of the data to draw; `hong-kong-trend` if not set. */
  declare view?: 'hong-kong-trend' | 'shenzhen-trend' | 'hong-kong-mix' | 'shenzhen-mix' | undefined;
}

define('szhk-service-industries', SzhkServiceIndustries);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-service-industries': SzhkServiceIndustries;
  }
}
