import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Dated events: market connect schemes, e-commerce, renminbi settlement (figures 4.15, 5.9, 5.10 and 5.12 of the report).
 *
 * Views: `market-connect`, `e-commerce`, `rmb-national`, `rmb-shenzhen-hong-kong`.
 *
 * @element szhk-milestones
 */
export class SzhkMilestones extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/milestones.js');

  /** @internal */
  static override readonly heights = {
    '': [27, 50, 24, 42],
    'e-commerce': [64, 77, 47, 59],
    'rmb-national': [21, 29, 16, 23],
    'rmb-shenzhen-hong-kong': [53, 64, 38, 47],
  };

  /** What to draw of the data; `market-connect` when not set. */
  declare view?: 'market-connect' | 'e-commerce' | 'rmb-national' | 'rmb-shenzhen-hong-kong' | undefined;

  static {
    define('szhk-milestones', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-milestones': SzhkMilestones;
  }
}
