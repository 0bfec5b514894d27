import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Ranks in the Global Financial Centres Index (figure 1.12 of the report).
 *
 * @element szhk-financial-centre-rank
 */
export class SzhkFinancialCentreRank extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/financial-centre-rank.js');

  /** @internal */
  static override readonly heights = {'': {wide: 34, narrow: 52, han: {wide: 30, narrow: 46}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-financial-centre-rank', SzhkFinancialCentreRank);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-financial-centre-rank': SzhkFinancialCentreRank;
  }
}
