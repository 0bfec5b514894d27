import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Papers, researchers and citations of Hong Kong and Shenzhen (figures 6.5 and 6.10 of the report).
 *
 * Views: `map`, `cities`.
 *
 * @element szhk-research-output
 */
export class SzhkResearchOutput extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/research-output.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 24, narrow: 43, han: {wide: 21, narrow: 34}},
    cities: {wide: 33, narrow: 55, han: {wide: 31, narrow: 46}},
  };

  /** View of the data to draw; `map` if not set. */
  declare view?: 'map' | 'cities' | undefined;
}

define('szhk-research-output', SzhkResearchOutput);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-research-output': SzhkResearchOutput;
  }
}
