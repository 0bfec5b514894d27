import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Settlement in renminbi: national, Shenzhen, and Hong Kong (figures 5.11, 5.13 and 5.14 of the report).
 *
 * Views: `national`, `shenzhen`, `hong-kong`.
 *
 * @element szhk-rmb-settlement
 */
export class SzhkRmbSettlement extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/rmb-settlement.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 35, narrow: 47, han: {wide: 33, narrow: 40}},
    shenzhen: {wide: 42, narrow: 61, han: {wide: 38, narrow: 48}},
    'hong-kong': {wide: 36, narrow: 50, han: {wide: 34, narrow: 40}},
  };

  /** View of the data to draw; `national` if not set. */
  declare view?: 'national' | 'shenzhen' | 'hong-kong' | undefined;
}

define('szhk-rmb-settlement', SzhkRmbSettlement);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-rmb-settlement': SzhkRmbSettlement;
  }
}
