import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Hong Kong’s hotels, business receipts and household income (figures 1.5 and 1.6 of the report).
 *
 * Views: `hotels`, `income`.
 *
 * @element szhk-business-climate
 */
export class SzhkBusinessClimate extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/business-climate.js');

  /** @internal */
  static override readonly heights = {'': [35, 47, 34, 40], income: [33, 49, 31, 39]};

  /** What to draw of the data; `hotels` when not set. */
  declare view?: 'hotels' | 'income' | undefined;

  static {
    define('szhk-business-climate', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-business-climate': SzhkBusinessClimate;
  }
}
