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
    '': {wide: 37, narrow: 52, han: {wide: 33, narrow: 43}},
    establishments: {wide: 35, narrow: 50, han: {wide: 33, narrow: 39}},
    industries: {wide: 35, narrow: 61, han: {wide: 32, narrow: 45}},
    shenzhen: {wide: 41, narrow: 67, han: {wide: 36, narrow: 51}},
  };

  /** View of the data to draw; `output` if not set. */
  declare view?: 'output' | 'establishments' | 'industries' | 'shenzhen' | undefined;
}

define('szhk-manufacturing', SzhkManufacturing);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-manufacturing': SzhkManufacturing;
  }
}
