import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Manufacturers leaving Shenzhen (figure 3.15 of the report).
 *
 * Views: `destinations`.
 *
 * @element szhk-firm-relocation
 */
export class SzhkFirmRelocation extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/firm-relocation.js');

  /** @internal */
  static override readonly heights = {'': {wide: 40, narrow: 56, han: {wide: 40, narrow: 49}}};

  /** View of the data to draw; `destinations` if not set. */
  declare view?: 'destinations' | undefined;
}

define('szhk-firm-relocation', SzhkFirmRelocation);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-firm-relocation': SzhkFirmRelocation;
  }
}
