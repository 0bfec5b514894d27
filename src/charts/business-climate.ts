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
  static override readonly heights = {
    '': {wide: 35, narrow: 47, han: {wide: 34, narrow: 40}},
    income: {wide: 33, narrow: 49, han: {wide: 31, narrow: 39}},
  };

  /** View of the data to draw; `hotels` if not set. */
  declare view?: 'hotels' | 'income' | undefined;
}

define('szhk-business-climate', SzhkBusinessClimate);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-business-climate': SzhkBusinessClimate;
  }
}
