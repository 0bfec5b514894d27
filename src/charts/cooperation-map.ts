import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * Sketch map of cooperation zones between Shenzhen and Hong Kong (figures 3.12, 3.13, 3.17, 3.18, 5.6 and 5.7 of the report).
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
    '': {wide: 50, narrow: 62, han: {wide: 46, narrow: 53}},
    parks: {wide: 50, narrow: 45},
    'san-tin': {wide: 50, narrow: 52, han: {wide: 45, narrow: 44}},
    'baoan-plan': {wide: 52, narrow: 61, han: {wide: 46, narrow: 52}},
    qianhai: {wide: 51, narrow: 53, han: {wide: 48, narrow: 42}},
    railways: {wide: 71, narrow: 94, han: {wide: 64, narrow: 75}},
  };

  /** View of the data to draw; `baoan` if not set. */
  declare view?: 'baoan' | 'parks' | 'san-tin' | 'baoan-plan' | 'qianhai' | 'railways' | undefined;
}

define('szhk-cooperation-map', SzhkCooperationMap);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-cooperation-map': SzhkCooperationMap;
  }
}
