import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Value added of finance and its share of GDP, in Hong Kong and in Shenzhen (figures 4.2 and 4.8 of the report).
 *
 * Views: `hong-kong`, `shenzhen`.
 *
 * @element szhk-finance-industry
 */
export class SzhkFinanceIndustry extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/finance-industry.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 39, narrow: 59, han: {wide: 36, narrow: 47}},
    shenzhen: {wide: 45, narrow: 57, han: {wide: 42, narrow: 51}},
  };

  /** View of the data to draw; `hong-kong` if not set. */
  declare view?: 'hong-kong' | 'shenzhen' | undefined;
}

define('szhk-finance-industry', SzhkFinanceIndustry);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-finance-industry': SzhkFinanceIndustry;
  }
}
