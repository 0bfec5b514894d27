import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * R&D expenditure of Hong Kong and Shenzhen: level, sources, performers (figures 6.3, 6.4, 6.6, 6.7 and 6.8 of the report).
 *
 * Views: `hong-kong`, `hong-kong-mix`, `hong-kong-industries`, `shenzhen-mix`, `shenzhen`.
 *
 * @element szhk-rd-spending
 */
export class SzhkRdSpending extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/rd-spending.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 34, narrow: 44, han: {wide: 33, narrow: 38}},
    'hong-kong-mix': {wide: 25, narrow: 41, han: {wide: 22, narrow: 31}},
    'hong-kong-industries': {wide: 30, narrow: 42, han: {wide: 30, narrow: 36}},
    'shenzhen-mix': {wide: 24, narrow: 37, han: {wide: 22, narrow: 26}},
    shenzhen: {wide: 41, narrow: 62, han: {wide: 37, narrow: 51}},
  };

  /** View of the data to draw; `hong-kong` if not set. */
  declare view?: 'hong-kong' | 'hong-kong-mix' | 'hong-kong-industries' | 'shenzhen-mix' | 'shenzhen' | undefined;
}

define('szhk-rd-spending', SzhkRdSpending);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-rd-spending': SzhkRdSpending;
  }
}
