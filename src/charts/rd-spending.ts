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
    '': [34, 44, 33, 38],
    'hong-kong-mix': [25, 41, 22, 31],
    'hong-kong-industries': [30, 42, 30, 36],
    'shenzhen-mix': [24, 37, 22, 26],
    shenzhen: [41, 62, 37, 51],
  };

  /** What to draw of the data; `hong-kong` when not set. */
  declare view?: 'hong-kong' | 'hong-kong-mix' | 'hong-kong-industries' | 'shenzhen-mix' | 'shenzhen' | undefined;

  static {
    define('szhk-rd-spending', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-rd-spending': SzhkRdSpending;
  }
}
