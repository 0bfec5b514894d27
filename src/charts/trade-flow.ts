import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Trade between Shenzhen, the mainland and Hong Kong (figures 5.1 and 5.2 of the report).
 *
 * Views: `shenzhen`, `mainland`.
 *
 * @element szhk-trade-flow
 */
export class SzhkTradeFlow extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/trade-flow.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 34, narrow: 46, han: {wide: 33, narrow: 39}},
    mainland: {wide: 38, narrow: 49, han: {wide: 36, narrow: 43}},
  };

  /** View of the data to draw; `shenzhen` if not set. */
  declare view?: 'shenzhen' | 'mainland' | undefined;
}

define('szhk-trade-flow', SzhkTradeFlow);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-trade-flow': SzhkTradeFlow;
  }
}
