import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Banking, insurance and other finance in Hong Kong (figures 4.3, 4.4 and 4.5 of the report).
 *
 * Views: `value`, `establishments`, `employment`.
 *
 * @element szhk-finance-structure
 */
export class SzhkFinanceStructure extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/finance-structure.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 35, narrow: 49, han: {wide: 33, narrow: 40}},
    establishments: {wide: 23, narrow: 35},
    employment: {wide: 20, narrow: 31, han: {wide: 20, narrow: 25}},
  };

  /** View of the data to draw; `value` if not set. */
  declare view?: 'value' | 'establishments' | 'employment' | undefined;
}

define('szhk-finance-structure', SzhkFinanceStructure);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-finance-structure': SzhkFinanceStructure;
  }
}
