import type {Language, Qualifier} from '../dataset.js';
import {en} from './en.js';
import {zhHans} from './zh-hans.js';
import {zhHant} from './zh-hant.js';

/** The few words that the frame itself says. A function takes what it must name. */
export interface FrameWords {
  readonly list: (parts: readonly string[]) => string;
  readonly years: (first: string, last: string) => string;
  readonly year: (year: number) => string;
  readonly quarter: (year: string, quarter: string) => string;
  readonly month: (year: string, month: string) => string;
  readonly upTo: (year: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly titled: (measure: string, unit: string) => string;
  readonly columns: Readonly<Record<'period' | 'place' | 'item' | 'measure' | 'value' | 'unit' | 'qualifier' | 'source', string>>;
  readonly showTable: string;
  readonly report: string;
  readonly preface: string;
  readonly closingChapter: string;
  readonly section: (section: string) => string;
  readonly figure: (number: string) => string;
  readonly sourceOfReport: (place: string, source: string) => string;
  readonly otherSources: (sources: string) => string;
  readonly ownData: string;
  readonly legend: Readonly<Record<'report' | 'hollow' | 'derived' | 'others' | 'bars' | 'gap', string>>;
  readonly passes: (year: string, first: readonly string[], second: string) => string;
  readonly errors: Readonly<Record<ErrorCode, (value: string, known: string) => string>>;
}

/** What can be wrong with what a page asks for. */
export type ErrorCode =
  | 'unknown-view'
  | 'unknown-place'
  | 'unknown-year'
  | 'no-rows'
  | 'unreadable-row'
  | 'unknown-unit'
  | 'unknown-measure'
  | 'not-data'
  | 'http-status'
  | 'timeout'
  | 'network'
  | 'cannot-draw';

export const frameWords: Readonly<Record<Language, FrameWords>> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant};
