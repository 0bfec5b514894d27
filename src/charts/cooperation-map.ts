import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Where the zones of cooperation between Shenzhen and Hong Kong lie, as a sketch (figures 3.12, 3.13, 3.17, 3.18, 5.6 and 5.7 of the report).
 *
 * Views: `baoan`, `parks`, `san-tin`, `baoan-plan`, `qianhai`, `railways`.
 *
 * @element szhk-cooperation-map
 */
export class SzhkCooperationMap extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/cooperation-map.js');

  /** @internal */
  static override readonly heights = {
    '': [50, 62, 46, 53],
    parks: [50, 45],
    'san-tin': [50, 52, 45, 44],
    'baoan-plan': [52, 61, 46, 52],
    qianhai: [51, 53, 48, 42],
    railways: [71, 94, 64, 75],
  };

  /** What to draw of the data; `baoan` when not set. */
  declare view?: 'baoan' | 'parks' | 'san-tin' | 'baoan-plan' | 'qianhai' | 'railways' | undefined;

  static {
    define('szhk-cooperation-map', this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-cooperation-map': SzhkCooperationMap;
  }
}
