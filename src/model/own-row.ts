import type {ItemId, MeasureId, PlaceId, SourceId, UnitId} from './ids.js';
import type {LocalizedText} from './language.js';
import type {Qualifier} from './row.js';

/** One of the page's own rows; omitted optional columns become null or empty. */
export interface OwnRow {
  /** `2022`, `2020-H1`, `2021-Q1`, `2023-03`, `2023-04-30`, or a span such as `2017/2021`. */
  readonly period: string | number;
  /** An id such as `shenzhen`, or any name. */
  readonly place: PlaceId | (string & {});
  /** An id of the chart's dataset, such as `container-throughput`. */
  readonly measure: MeasureId | (string & {});
  /** An id of the chart's dataset that fits the measure, such as `teu-10k`. */
  readonly unit: UnitId | (string & {});
  /** In the unit of the row; null if `low` and `high` are given. */
  readonly value: number | null;
  /** A part of the place, or the other side of a comparison: an id, or any name. */
  readonly item?: ItemId | (string & {}) | null;
  /** How exact the value is. Default: `exact`. */
  readonly qualifier?: Qualifier;
  /** Who states the value: an id of the chart's dataset, or any name. */
  readonly source?: SourceId | (string & {}) | null;
  /** Section of the report that states the value. */
  readonly section?: string | null;
  /** Phrase that states the value. */
  readonly stated?: string | null;
  /** Lower end of a range. */
  readonly low?: number | null;
  /** Upper end of a range. */
  readonly high?: number | null;
  /** Whether the value has no date. */
  readonly undated?: boolean | null;
  /** A note about the value: one text, or one for each language. */
  readonly note?: string | Partial<LocalizedText> | null;
}

/** One of the page's own rows for an element that shows events, places or words; the element defines the columns. */
export type OwnTableRow = Readonly<Record<string, unknown>> & {readonly measure?: never};
