import type {Composition} from '../compose/composition.js';
import {periodOf} from '../compose/rows.js';
import {report} from './citation-styles.js';
import type {ExportContext} from './export-context.js';

/** Chart, view, language and date of the data: `szhk-gdp-compare_tigers_zh-Hans_2023-06.csv`. */
export function fileName({host, rendered, wording}: ExportContext, extension: string): string {
  const {composition} = rendered.composed;
  const parts = [host.localName, composition.name, wording.language, dateOf(composition)];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** The month of the report; for a page's own rows, their last period, if any. */
function dateOf(content: Composition): string {
  if (!content.ownRows) return report.date.slice(0, 7);
  const moments = content.rows.flatMap((row) => periodOf(row, content)?.split('/') ?? []);
  return (
    moments
      .filter((moment) => moment !== '..')
      .sort()
      .at(-1) ?? ''
  );
}
