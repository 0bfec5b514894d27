import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * GDP by expenditure: consumption and net exports (figure 1.7 of the report).
 *
 * @element szhk-gdp-expenditure
 */
export class SzhkGdpExpenditure extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/gdp-expenditure.js');

  /** @internal */
  static override readonly heights = {'': {wide: 28, narrow: 42, han: {wide: 25, narrow: 34}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-gdp-expenditure', SzhkGdpExpenditure);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-gdp-expenditure': SzhkGdpExpenditure;
  }
}
