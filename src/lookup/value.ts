import {html, nothing} from 'lit';
import {define} from '../element/define.js';
import {retryButton} from '../element/retry-button.js';
import type {ItemId, MeasureId, PlaceId, SourceId} from '../model/ids.js';
import {languageOf} from '../model/language.js';
import {LookupElement} from './lookup-element.js';

/**
 * One number from the data with its unit, in running text: `30.04 million TEU`. When it is pointed at or focused, it shows
 * what it is and where it comes from; screen readers read this out.
 *
 * @element szhk-value
 * @attr {string} lang - Language of the number, a BCP 47 tag such as `zh-HK`; inherited from the nearest ancestor that has one
 * @fires {CustomEvent<ChartErrorDetail>} szhk-error - When the request matches no number or several, or the fetch fails
 * @slot - Shown until the number has loaded, if it cannot be loaded, and before the error mark
 * @csspart value - The number with its unit
 * @csspart error - The mark shown if something is wrong
 * @csspart tooltip - What the number is, how exact it is, and where it comes from; or the error
 * @cssprop [--szhk-color-background] - Tooltip background
 * @cssprop [--szhk-color-text] - Tooltip text
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

  /** The place, an id such as `shenzhen` or a name; optional if there is only one. */
  declare place?: PlaceId | (string & {}) | undefined;

  /** `2022`, `2021-Q1`, `2023-03`, `2017/2021`; optional if there is only one. */
  declare period?: string | number | undefined;

  /** What within the place, or the other side of a comparison, an id or name; the whole if not set. */
  declare item?: ItemId | (string & {}) | undefined;

  /** Publisher of the number, an id such as `report`; if not set, the report or else the only other publisher. */
  declare source?: SourceId | (string & {}) | undefined;

  /** Significant digits; all if not set. */
  declare digits?: number | undefined;

  /** Whether to omit the unit. */
  declare bare?: boolean | undefined;

  /** @internal */
  protected override async find(languageTag: string) {
    return (await import('./find-value.js')).findValue(this, languageTag);
  }

  /** @internal */
  protected override placeholder(failure: unknown) {
    return html`<span><slot></slot></span> ${failure ? retryButton(languageOf(this.language.tag), this) : nothing}`;
  }
}

define('szhk-value', SzhkValue);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-value': SzhkValue;
  }
}
