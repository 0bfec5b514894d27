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
  static override readonly heights = {'': [37, 55, 34, 44], mix: [23, 38, 21, 29], growth: [35, 54, 31, 43], detail: [32, 47, 29, 38]};

  /** What to draw of the data; `value` when not set. */
  declare view?: 'value' | 'mix' | 'growth' | 'detail' | undefined;

  static {
    define('szhk-emerging-industries', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-emerging-industries': SzhkEmergingIndustries;
  }
}
