import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * R&D personnel of Shenzhen, and by type of research (figure 6.9 of the report).
 *
 * @element szhk-rd-personnel
 */
export class SzhkRdPersonnel extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/rd-personnel.js');

  /** @internal */
  static override readonly heights = {'': {wide: 38, narrow: 63, han: {wide: 31, narrow: 44}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-rd-personnel', SzhkRdPersonnel);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-rd-personnel': SzhkRdPersonnel;
  }
}
