import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Manufacturing in Hong Kong and Shenzhen: output, share of GDP, establishments, branches (figures 3.2, 3.3, 3.4 and 3.6 of the report).
 *
 * Views: `output`, `establishments`, `industries`, `shenzhen`.
 *
 * @element szhk-manufacturing
 */
export class SzhkManufacturing extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/manufacturing.js');

  /** @internal */
  static override readonly heights = {
    '': [37, 52, 33, 43],
    establishments: [35, 50, 33, 39],
    industries: [35, 61, 32, 45],
    shenzhen: [41, 67, 36, 51],
  };

  /** What to draw of the data; `output` when not set. */
  declare view?: 'output' | 'establishments' | 'industries' | 'shenzhen' | undefined;

  static {
    define('szhk-manufacturing', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-manufacturing': SzhkManufacturing;
  }
}
