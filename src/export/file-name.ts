import {report} from '../text/citations.js';
import {type Content, periodOf} from '../compose/subjects.js';
import type {Exhibit} from './export-context.js';

/** Chart, view, language and date of the data: `szhk-gdp-compare_tigers_zh-Hans_2023-06.csv`. */
export function fileName({host, picture, wording}: Exhibit, extension: string): string {
  const {content} = picture.composition;
  const parts = [host.localName, content.name, wording.language, dateOf(content)];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** The month of the report; of a page's own rows the last period, where they have one. */
function dateOf(content: Content): string {
  if (!content.ownRows) return report.date.slice(0, 7);
  const moments = content.rows.flatMap((row) => periodOf(row, content)?.split('/') ?? []);
  return (
    moments
      .filter((moment) => moment !== '..')
      .sort()
      .at(-1) ?? ''
  );
}
