import {report} from '../../text/citations.js';
import type {Row} from '../../dataset.js';
import type {Content} from '../subjects.js';
import type {Exhibit} from './exhibit.js';

/** Chart, view, language and date of the data: `szhk-gdp-compare_tigers_zh-Hans_2023-06.csv`. */
export function fileName({host, picture, wording}: Exhibit, extension: string): string {
  const {content} = picture.composition;
  const parts = [host.localName, content.name, wording.language, dateOf(content)];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** The month of the report; of a page's own rows the last period, where they have one. */
function dateOf(content: Content): string {
  if (!content.ownRows) return report.date.slice(0, 7);
  const periodOf = content.kind === 'table' ? content.chart.periodOf : (row: unknown) => (row as Row).period;
  const moments = periodOf ? content.rows.flatMap((row) => periodOf(row).split('/')) : [];
  return (
    moments
      .filter((moment) => moment !== '..')
      .sort()
      .at(-1) ?? ''
  );
}
