import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Gross domestic product of Shenzhen, Hong Kong, the four Asian tigers and Chinese cities (figures 1.1, 1.2, 2.1 and 2.3 of the report).
 *
 * Views: `two-cities` (Shenzhen and Hong Kong, each in its own currency), `tigers` (figure 1.1), `cities` (figure 1.2),
 * `hong-kong` (figure 2.1) and `shenzhen` (figure 2.3), the last two with growth below the level.
 *
 * @element szhk-gdp-compare
 */
export class SzhkGdpCompare extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/gdp-compare.js');

  /** View of the data to draw; `two-cities` if not set. */
  declare view?: 'two-cities' | 'tigers' | 'cities' | 'hong-kong' | 'shenzhen' | undefined;
}

define('szhk-gdp-compare', SzhkGdpCompare);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-gdp-compare': SzhkGdpCompare;
  }
}
