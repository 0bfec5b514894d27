import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * What professionals from Hong Kong and Macao need to practise in Shenzhen (table 7.2 of the report).
 *
 * @element szhk-professional-access
 */
export class SzhkProfessionalAccess extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/professional-access.js');

  /** @internal */
  static override readonly heights = {'': {wide: 69, narrow: 176, han: {wide: 44, narrow: 121}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-professional-access', SzhkProfessionalAccess);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-professional-access': SzhkProfessionalAccess;
  }
}
