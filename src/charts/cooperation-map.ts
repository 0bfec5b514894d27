import {ChartElement} from '../frame/chart-element.js';
import {define} from '../frame/define.js';

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
    '': [50, 59, 45, 46],
    parks: [47, 45, 44, 35],
    'san-tin': [50, 48, 45, 38],
    'baoan-plan': [53, 61, 46, 46],
    qianhai: [53, 56, 46, 42],
    railways: [67, 92, 57, 67],
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
