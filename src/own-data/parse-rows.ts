import {csvParseRows} from 'd3-dsv';
import type {Chart, TableChart} from '../marks/view.js';
import {ChartError} from '../model/chart-error.js';
import {byteOrderMark, readHarmless, readLanguageHeading} from '../model/csv-dialect.js';
import {languages} from '../model/language.js';
import {rowColumns, rowColumnsThat} from '../model/row-columns.js';
import {brief} from './schemas.js';

/**
 * Reads the rows of a text, unchecked.
 * @throws ChartError if it is not data
 */
export function parseRows(text: string, url: string, chart: Chart | TableChart): unknown {
  const start = text.trimStart()[0];
  const notData = new ChartError('not-data', `${url} ${brief(text.trim().slice(0, 30))}`);
  if (start !== '[' && start !== '{') return csvRows(text, 'table' in chart ? tableColumnsExpected(chart) : rowColumnsExpected, notData);
  try {
    const json = JSON.parse(text) as unknown;
    if (Array.isArray(json)) return json;
    if (typeof json === 'object' && json !== null && 'data' in json) return json.data;
  } catch {
    // thrown below, as for any other text that is not data
  }
  throw notData;
}

/** The columns a CSV file must have, and those read as numbers. */
interface ExpectedColumns {
  readonly needed: readonly string[];
  readonly numbers: readonly string[];
}

const rowColumnsExpected: ExpectedColumns = {
  needed: rowColumnsThat('isOwn'),
  numbers: rowColumns.filter(({kind}) => kind === 'number').map(({name}) => name),
};

function tableColumnsExpected({fields}: TableChart): ExpectedColumns {
  const names = Object.keys(fields);
  return {
    needed: names.filter((name) => !fields[name]?.endsWith('?')),
    numbers: names.filter((name) => fields[name]?.startsWith('number')),
  };
}

/** Rows of a CSV text as objects; an empty field counts as missing. `csvParse` uses `new Function`, which a strict CSP blocks. */
function csvRows(text: string, {needed, numbers}: ExpectedColumns, notData: ChartError): Record<string, unknown>[] {
  const [header = [], ...lines] = csvParseRows(text.replace(byteOrderMark, ''), (fields) => fields.map(readHarmless));
  const columns = header.map((name) => name.trim());
  if (!needed.every((column) => columns.some((name) => name === column || name.startsWith(`${column}_`)))) throw notData;
  return lines
    .filter((fields) => fields.some((field) => field.trim() !== ''))
    .map((fields) =>
      Object.fromEntries(
        columns.flatMap((name, index) =>
          fields[index] ? [[name, numbers.includes(name) ? numberOrText(fields[index]) : fields[index]]] : [],
        ),
      ),
    )
    .map(joinedLanguages);
}

/** Merges the language columns of the published CSV files. */
function joinedLanguages(row: Record<string, unknown>): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const [heading, text] of Object.entries(row)) {
    const localized = readLanguageHeading(heading, languages);
    if (!localized) joined[heading] = text;
    else joined[localized.name] = {...(joined[localized.name] as object | undefined), [localized.language]: text};
  }
  return joined;
}

/** A number if the text is one; any other text stays as is, so the check names it. */
function numberOrText(text: string): number | string {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text;
}
