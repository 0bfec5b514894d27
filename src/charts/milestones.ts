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
    '': {wide: 27, narrow: 50, han: {wide: 24, narrow: 42}},
    'e-commerce': {wide: 64, narrow: 77, han: {wide: 47, narrow: 59}},
    'rmb-national': {wide: 21, narrow: 29, han: {wide: 16, narrow: 23}},
    'rmb-shenzhen-hong-kong': {wide: 53, narrow: 64, han: {wide: 38, narrow: 47}},
  };

  /** View of the data to draw; `market-connect` if not set. */
  declare view?: 'market-connect' | 'e-commerce' | 'rmb-national' | 'rmb-shenzhen-hong-kong' | undefined;
}

define('szhk-milestones', SzhkMilestones);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-milestones': SzhkMilestones;
  }
}
