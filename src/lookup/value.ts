import {html} from 'lit';
import {define} from '../element/define.js';
import type {ItemId, MeasureId, PlaceId, SourceId} from '../model/ids.js';
import {LookupElement} from './lookup-element.js';

/**
 * One number of the data with its unit, in running text: `30.04 million TEU`. What it is of and where it stands is shown when it
 * is pointed at or focused, and told to a screen reader.
 *
 * @element szhk-value
 * @attr {string} lang - Language of the number, a BCP 47 tag such as `zh-HK`; inherited from the nearest ancestor that has one
 * @fires {CustomEvent<ChartErrorDetail>} szhk-error - When no number or more than one is what is asked for, or it cannot be fetched
 * @slot - Shown until the number has come, where it cannot be loaded, and before the mark where something is wrong
 * @csspart value - The number with its unit
 * @csspart error - The mark that stands where something is wrong
 * @csspart tooltip - What the number is of, how exact it is, and where it stands; or what is wrong
 * @cssprop [--szhk-color-background] - Ground of the tooltip
 * @cssprop [--szhk-color-text] - Text of the tooltip
 */
export class SzhkValue extends LookupElement {
  /** @internal */
  static override properties = {
    measure: {},
    place: {},
    period: {},
    item: {},
    source: {},
    digits: {type: Number},
    bare: {type: Boolean},
  };

  /** What is measured, an id such as `container-throughput`. */
  declare measure?: MeasureId | (string & {}) | undefined;

  /** The place, an id such as `shenzhen` or a name; may be left out where there is only one. */
  declare place?: PlaceId | (string & {}) | undefined;

  /** `2022`, `2021-Q1`, `2023-03`, `2017/2021`; may be left out where there is only one. */
  declare period?: string | number | undefined;

  /** What within the place, or the other side of a comparison, an id or a name; the whole when not set. */
  declare item?: ItemId | (string & {}) | undefined;

  /** Who states the number, an id such as `report`; the report when not set, else the only other publisher. */
  declare source?: SourceId | (string & {}) | undefined;

  /** Significant digits; all when not set. */
  declare digits?: number | undefined;

  /** Whether the number stands without its unit. */
  declare bare?: boolean | undefined;

  static {
    define('szhk-value', this);
  }

  /** @internal */
  protected override async find(languageTag: string) {
    return (await import('./find-value.js')).findValue(this, languageTag);
  }

  /** @internal */
  protected override placeholder() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-value': SzhkValue;
  }
}
