import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Average wages in Shenzhen and Hong Kong, and pay offered in mainland cities (figure 3.16 and table 3.1 of the report).
 *
 * Views: `trend`, `cities`.
 *
 * @element szhk-wages
 */
export class SzhkWages extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/wages.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 38, narrow: 56, han: {wide: 34, narrow: 41}},
    cities: {wide: 50, narrow: 79, han: {wide: 50, narrow: 72}},
  };

  /** View of the data to draw; `trend` if not set. */
  declare view?: 'trend' | 'cities' | undefined;
}

define('szhk-wages', SzhkWages);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-wages': SzhkWages;
  }
}
