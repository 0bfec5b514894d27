import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * High-tech enterprises and their output (figure 1.9 of the report).
 *
 * @element szhk-high-tech-output
 */
export class SzhkHighTechOutput extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/high-tech-output.js');

  /** @internal */
  static override readonly heights = {'': {wide: 40, narrow: 52, han: {wide: 36, narrow: 45}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-high-tech-output', SzhkHighTechOutput);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-high-tech-output': SzhkHighTechOutput;
  }
}
