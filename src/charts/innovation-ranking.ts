import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Ranks of Asia-Pacific places in five reports on innovation (table 6.1 of the report).
 *
 * @element szhk-innovation-ranking
 */
export class SzhkInnovationRanking extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/innovation-ranking.js');

  /** @internal */
  static override readonly heights = {'': {wide: 44, narrow: 60, han: {wide: 44, narrow: 50}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-innovation-ranking', SzhkInnovationRanking);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-innovation-ranking': SzhkInnovationRanking;
  }
}
