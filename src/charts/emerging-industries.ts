import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Shenzhen’s strategic emerging industries: value added, shares, growth (figures 3.8, 3.9, 3.10 and 3.11 of the report).
 *
 * Views: `value`, `mix`, `growth`, `detail`.
 *
 * @element szhk-emerging-industries
 */
export class SzhkEmergingIndustries extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/emerging-industries.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 37, narrow: 55, han: {wide: 34, narrow: 44}},
    mix: {wide: 23, narrow: 38, han: {wide: 21, narrow: 29}},
    growth: {wide: 35, narrow: 54, han: {wide: 31, narrow: 43}},
    detail: {wide: 32, narrow: 47, han: {wide: 29, narrow: 38}},
  };

  /** View of the data to draw; `value` if not set. */
  declare view?: 'value' | 'mix' | 'growth' | 'detail' | undefined;
}

define('szhk-emerging-industries', SzhkEmergingIndustries);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-emerging-industries': SzhkEmergingIndustries;
  }
}
