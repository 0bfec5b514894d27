import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Container throughput of the ports of Shenzhen, Hong Kong and four others (section 5.1 of the report).
 *
 * Views: `trend` (Shenzhen and Hong Kong by year, marking the year Shenzhen overtook Hong Kong) and `ranking` (ports in one year).
 *
 * @element szhk-port-throughput
 */
export class SzhkPortThroughput extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/port-throughput.js');

  /** @internal */
  static override readonly heights = {'': {wide: 38, narrow: 52}, ranking: {wide: 31, narrow: 46}};

  /** View of the data to draw; `trend` if not set. */
  declare view?: 'trend' | 'ranking' | undefined;

  /** Year of the ranking; the last year with the most ports if not set. */
  declare year?: string | number | undefined;

  /** @internal */
  static override properties = {year: {}};

  /** @internal */
  protected override get ownSettings() {
    return {year: this.year};
  }
}

define('szhk-port-throughput', SzhkPortThroughput);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-port-throughput': SzhkPortThroughput;
  }
}
