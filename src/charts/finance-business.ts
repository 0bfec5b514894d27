import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Business of Shenzhen’s banks, insurers and securities companies (figure 4.12 of the report).
 *
 * @element szhk-finance-business
 */
export class SzhkFinanceBusiness extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/finance-business.js');

  /** @internal */
  static override readonly heights = {'': {wide: 44, narrow: 57, han: {wide: 41, narrow: 51}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-finance-business', SzhkFinanceBusiness);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-finance-business': SzhkFinanceBusiness;
  }
}
