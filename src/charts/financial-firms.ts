import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Securities, fund, futures and insurance companies in Shenzhen (figure 4.11 of the report).
 *
 * @element szhk-financial-firms
 */
export class SzhkFinancialFirms extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/financial-firms.js');

  /** @internal */
  static override readonly heights = {'': {wide: 31, narrow: 41}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-financial-firms', SzhkFinancialFirms);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-financial-firms': SzhkFinancialFirms;
  }
}
