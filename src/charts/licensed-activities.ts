import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Licensees and registrants of Hong Kong’s securities and futures market (figure 4.6 of the report).
 *
 * @element szhk-licensed-activities
 */
export class SzhkLicensedActivities extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/licensed-activities.js');

  /** @internal */
  static override readonly heights = {'': {wide: 28, narrow: 46, han: {wide: 26, narrow: 39}}};

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-licensed-activities', SzhkLicensedActivities);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-licensed-activities': SzhkLicensedActivities;
  }
}
