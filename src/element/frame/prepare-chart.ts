import type {ChartComposer} from '../../compose/composition.js';
import {datasetComposer} from '../../compose/dataset.js';
import {tableComposer} from '../../compose/table.js';
import type {Chart, TableChart} from '../../marks/view.js';
import type {Language} from '../../model/language.js';
import {shownTag} from '../../model/shown-tag.js';
import type {Messages} from '../../text/locales/message-types.js';
import {Wording} from '../../text/wording.js';

/** A chart that can be drawn in one language. */
export interface PreparedChart {
  readonly chart: Chart | TableChart;
  readonly composer: ChartComposer;
  readonly wording: Wording;
  readonly languageTag: string;
  /** The page's own. */
  readonly pageTag: string;
}

/** `tag` is the page's language tag. */
export function prepareChart(chart: Chart | TableChart, language: Language, messages: Messages, tag: string): PreparedChart {
  const isTable = 'table' in chart;
  const wording = new Wording(language, messages, isTable ? chart.table.vocabulary : chart.dataset.vocabulary);
  const composer = isTable ? tableComposer(chart) : datasetComposer(chart);
  return {chart, composer, wording, languageTag: shownTag(language, tag), pageTag: tag};
}
