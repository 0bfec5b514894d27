import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Age structure of Shenzhen and other places, and the ageing of Hong Kong (figure 1.10 of the report).
 *
 * @element szhk-age-structure
 */
export class SzhkAgeStructure extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/age-structure.js');

  /** @internal */
  static override readonly heights = {'': {wide: 53, narrow: 80, han: {wide: 49, narrow: 66}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-age-structure', SzhkAgeStructure);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-age-structure': SzhkAgeStructure;
  }
}
