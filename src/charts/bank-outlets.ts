import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Outlets, staff and assets of Shenzhen’s banks (figures 4.9 and 4.10 of the report).
 *
 * Views: `trend`, `types`.
 *
 * @element szhk-bank-outlets
 */
export class SzhkBankOutlets extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/bank-outlets.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 37, narrow: 49, han: {wide: 36, narrow: 42}},
    types: {wide: 23, narrow: 31, han: {wide: 20, narrow: 25}},
  };

  /** View of the data to draw; `trend` if not set. */
  declare view?: 'trend' | 'types' | undefined;
}

define('szhk-bank-outlets', SzhkBankOutlets);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-bank-outlets': SzhkBankOutlets;
  }
}
