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
  static override readonly heights = {
    '': {wide: 24, narrow: 36},
    schemes: {wide: 26, narrow: 51, han: {wide: 22, narrow: 40}},
    ranks: {wide: 27, narrow: 49, han: {wide: 23, narrow: 40}},
    people: {wide: 24, narrow: 50, han: {wide: 24, narrow: 31}},
  };

  /** View of the data to draw; `labour-loss` if not set. */
  declare view?: 'labour-loss' | 'schemes' | 'ranks' | 'people' | undefined;
}

define('szhk-talent', SzhkTalent);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-talent': SzhkTalent;
  }
}
