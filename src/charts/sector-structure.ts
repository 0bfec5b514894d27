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
  static override readonly heights = {'': [43, 59, 39, 47], shenzhen: [35, 52, 32, 41]};

  /** What to draw of the data; `hong-kong` when not set. */
  declare view?: 'hong-kong' | 'shenzhen' | undefined;

  static {
    define('szhk-sector-structure', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-sector-structure': SzhkSectorStructure;
  }
}
