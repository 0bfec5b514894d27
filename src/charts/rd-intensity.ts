import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * R&D expenditure as a share of GDP (figure 6.2 of the report).
 *
 * @element szhk-rd-intensity
 */
export class SzhkRdIntensity extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/rd-intensity.js');

  /** @internal */
  static override readonly heights = {'': {wide: 30, narrow: 42, han: {wide: 30, narrow: 36}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-rd-intensity', SzhkRdIntensity);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-rd-intensity': SzhkRdIntensity;
  }
}
