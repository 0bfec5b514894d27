import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Turnover and listed companies of the Shenzhen Stock Exchange (figure 4.14 of the report).
 *
 * @element szhk-exchange-turnover
 */
export class SzhkExchangeTurnover extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/exchange-turnover.js');

  /** @internal */
  static override readonly heights = {'': {wide: 39, narrow: 50, han: {wide: 38, narrow: 44}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-exchange-turnover', SzhkExchangeTurnover);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-exchange-turnover': SzhkExchangeTurnover;
  }
}
