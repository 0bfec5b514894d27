import type {ChartComposer} from '../../compose/composition.js';
import {datasetComposer} from '../../compose/dataset.js';
import {tableComposer} from '../../compose/table.js';
import type {Chart, TableChart} from '../../marks/view.js';
import {type Language, shownTag} from '../../model/language.js';
import type {OwnRows} from '../../own-data/index.js';
import type {Messages} from '../../text/locales/message-types.js';
import {Wording} from '../../text/wording.js';
import {inTime} from '../shared/in-time.js';

/** A chart that can be drawn in one language. */
export interface PreparedChart {
  readonly chart: Chart | TableChart;
  readonly composer: ChartComposer;
  readonly wording: Wording;
  readonly languageTag: string;
}

/** `tag` is the page's language tag. */
export function prepareChart(chart: Chart | TableChart, language: Language, messages: Messages, tag: string): PreparedChart {
  const isTable = 'table' in chart;
  const wording = new Wording(language, messages, isTable ? chart.table.vocabulary : chart.dataset.vocabulary);
  const composer = isTable ? tableComposer(chart) : datasetComposer(chart);
  return {chart, composer, wording, languageTag: shownTag(language, tag)};
}

/** What a page says about its own data. */
export interface OwnData {
  readonly rows?: unknown;
  readonly src?: string | null | undefined;
  readonly view?: string | null | undefined;
  readonly unit?: string | null | undefined;
}

/** The page's own rows: as passed in, otherwise from their URL. Rejects with any error in them. */
export async function loadOwnRows(
  {chart, wording}: Pick<PreparedChart, 'chart' | 'wording'>,
  {rows, src, ...wishes}: OwnData,
  signal: AbortSignal,
): Promise<OwnRows> {
  const {fetchOwnRows, readOwnRows} = await inTime(import('../../own-data/index.js'), signal);
  return rows === undefined || rows === null
    ? fetchOwnRows(src ?? '', chart, wording.language, signal, wishes)
    : readOwnRows(rows, chart, wishes);
}
