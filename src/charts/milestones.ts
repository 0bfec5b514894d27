import {ChartElement} from '../frame/chart-element.js';
import {define} from '../frame/define.js';

/**
 * Dated events: market connect schemes, e-commerce, renminbi settlement, and every other topic of the report (figures 4.15, 5.9, 5.10 and 5.12 of the report).
 *
 * Views: `market-connect`, `e-commerce`, `rmb-national`, `rmb-shenzhen-hong-kong`, `all`.
 *
 * @element szhk-milestones
 */
export class SzhkMilestones extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/milestones.js');

  /** @internal */
  static override readonly heights = {
    '': [27, 48, 24, 36],
    'e-commerce': [60, 75, 38, 54],
    'rmb-national': [19, 29, 16, 21],
    'rmb-shenzhen-hong-kong': [53, 62, 33, 46],
    all: [41, 67],
  };

  /** What to draw of the data; `market-connect` when not set. */
  declare view?: 'market-connect' | 'e-commerce' | 'rmb-national' | 'rmb-shenzhen-hong-kong' | 'all' | undefined;

  static {
    define('szhk-milestones', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-milestones': SzhkMilestones;
  }
}
