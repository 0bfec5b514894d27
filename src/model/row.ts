import type {ItemId, MeasureId, PlaceId, SourceId, UnitId} from './ids.js';
import type {LocalizedText} from './language.js';
import {wholeYear} from './period.js';
import type {qualifiers} from './row-columns.js';

/** How exactly a source states a value: `over` includes "at least", `under` "within"; `derived` is computed from stated values. */
export type Qualifier = (typeof qualifiers)[number];

/** One number as its source states it. */
export interface Row {
  /** `2022`, `2020-H1`, `2021-Q1`, `2023-03`, `2023-04-30`; `2017/2021` for a span, `../2018` and `2010/..` if one end is open. */
  readonly period: string;
  /** Id from the vocabulary, such as `shenzhen`. In a page's own rows, also a plain name. */
  readonly place: PlaceId | (string & {});
  /** A part of the place, or the other side of a comparison; an id, or null. */
  readonly item: ItemId | (string & {}) | null;
  /** What is measured; an id. */
  readonly measure: MeasureId | (string & {});
  /** In the unit of the row, never converted or rounded; null if `low` and `high` are given. */
  readonly value: number | null;
  readonly unit: UnitId | (string & {});
  readonly qualifier: Qualifier;
  /** `report`, or the name of another publisher in the dataset's `sources`. */
  readonly source: SourceId | (string & {});
  /** Section of the report, such as `5.1.1`; null for other sources. */
  readonly section: string | null;
  /** Shortest phrase in the report that contains the number; null for other sources. */
  readonly stated: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  /** True if the report gives no date; `period` is then that of its text. */
  readonly undated?: boolean | null;
  readonly note?: LocalizedText | null;
}

/** The whole year that a row's number covers; undefined for parts of years, spans, and numbers without a date. */
export function yearOf({period, undated}: Row): number | undefined {
  return undated ? undefined : wholeYear(period);
}

/** Whether a chart over years can draw the row: a dated number for a whole year or a closed span of years. */
export function isYearly({period, value, undated}: Row): boolean {
  return value !== null && !undated && period.split('/').every((moment) => wholeYear(moment) !== undefined);
}

/** Whether the row gives the year its place overtook its item. */
export function isCrossing({measure}: Pick<Row, 'measure'>): boolean {
  return measure.endsWith('-passes');
}
