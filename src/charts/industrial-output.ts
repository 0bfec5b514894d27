import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Structure of Shenzhen’s industry (figures 2.4 and 3.7 of the report).
 *
 * Views: `structure`, `industries`.
 *
 * @element szhk-industrial-output
 */
export class SzhkIndustrialOutput extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/industrial-output.js');

  /** @internal */
  static override readonly heights = {
    '': {wide: 37, narrow: 63, han: {wide: 32, narrow: 46}},
    industries: {wide: 25, narrow: 49, han: {wide: 22, narrow: 34}},
  };

  /** View of the data to draw; `structure` if not set. */
  declare view?: 'structure' | 'industries' | undefined;
}

define('szhk-industrial-output', SzhkIndustrialOutput);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-industrial-output': SzhkIndustrialOutput;
  }
}
