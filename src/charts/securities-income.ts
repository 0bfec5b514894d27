import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Revenue of Shenzhen’s securities companies (figure 4.13 of the report).
 *
 * @element szhk-securities-income
 */
export class SzhkSecuritiesIncome extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/securities-income.js');

  /** @internal */
  static override readonly heights = {'': {wide: 39, narrow: 57, han: {wide: 36, narrow: 43}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-securities-income', SzhkSecuritiesIncome);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-securities-income': SzhkSecuritiesIncome;
  }
}
