import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Loss of labour in Hong Kong, talent schemes, IMD ranks, talent in Shenzhen (chapter 7 and section 6.3.1 of the report).
 *
 * Views: `labour-loss`, `schemes`, `ranks`, `people`.
 *
 * @element szhk-talent
 */
export class SzhkTalent extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/talent.js');

  /** @internal */
  static override readonly heights = {'': [24, 36], schemes: [26, 51, 22, 40], ranks: [27, 49, 23, 40], people: [24, 50, 24, 31]};

  /** What to draw of the data; `labour-loss` when not set. */
  declare view?: 'labour-loss' | 'schemes' | 'ranks' | 'people' | undefined;

  static {
    define('szhk-talent', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-talent': SzhkTalent;
  }
}
