import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Sectors of the economies of Hong Kong and Shenzhen (figures 3.1 and 3.5 of the report).
 *
 * Views: `hong-kong`, `shenzhen`.
 *
 * @element szhk-sector-structure
 */
export class SzhkSectorStructure extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/sector-structure.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 43, narrow: 59, han: {wide: 39, narrow: 47}},
    shenzhen: {wide: 35, narrow: 52, han: {wide: 32, narrow: 41}},
  };

  /** View of the data to draw; `hong-kong` if not set. */
  declare view?: 'hong-kong' | 'shenzhen' | undefined;
}

define('szhk-sector-structure', SzhkSectorStructure);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-sector-structure': SzhkSectorStructure;
  }
}
