import Papa from './papaparse.js';
import {brief} from '../model/brief.js';
import {ChartError} from '../model/chart-error.js';
import {readHarmless} from '../model/csv-dialect.js';
import {maxRows} from './limits.js';
import {plainText} from './plain-text.js';
import {type CheckHeader, type HeaderCheck, isBlank, type DataSheet, type SheetRow} from './sheet.js';

const delimiters = [',', '\t', ';'];
/** Lines above the header, at most: a title, remarks. */
const linesAbove = 30;
const separatorLine = /^sep=(.)\n/i;
/** How a line below a table begins that is about the table. */
const remark = /^(?:#|\*|(?:data )?sources?\b|notes?\b|(?:资料|資料|数据|數據)?(?:来源|來源)|[注註]|备注|備註|说明|說明)/i;
const sourceLine = /^(?:(?:data )?sources?|(?:资料|資料|数据|數據)?(?:来源|來源)) ?: ?(.+)$/i;

/**
 * The table in a CSV text, with whatever delimiter its header has, and without the lines above and below it.
 * @throws ChartError if there is no header, or a quotation mark is not closed
 */
export function csvSheet(source: string, url: string, checkHeader: CheckHeader): DataSheet {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [separator = '', named = ''] = separatorLine.exec(text) ?? [];
  const body = text.slice(separator.length);
  const firstLine = separator === '' ? 1 : 2;
  const found = (named === '' ? delimiters : [named]).map((delimiter) => ({delimiter, ...findHeader(body, delimiter, checkHeader)}));
  const best = found.reduce((one, other) => (isBetter(other, one) ? other : one));
  const most = linesAbove + maxRows + 1;
  const rows = sheetRows(body, best.delimiter, firstLine, most);
  const headings = rows[best.at]?.cells.map(String) ?? [];
  if (best.known === 0) throw new ChartError('not-data', `${url} ${brief(text.trim(), 30)}`);
  if (best.missing.length > 0) throw new ChartError('missing-columns', headings.join(', '), best.missing);
  if (rows.length === most)
    throw new ChartError('too-many-rows', String(body.trimEnd().split('\n').length - 1 - best.at), [String(maxRows)]);
  return {headings, hasDecimalComma: best.delimiter === ';', ...withoutRemarks(rows.slice(best.at + 1))};
}

interface Header extends HeaderCheck {
  /** Index of its record. */
  readonly at: number;
}

/** The record that has all columns, or else the most. */
function findHeader(text: string, delimiter: string, checkHeader: CheckHeader): Header {
  const rows = recordsOf(text, delimiter, linesAbove * 2).map((cells) => ({cells, place: {}}));
  const headers = rows.slice(0, linesAbove).flatMap(({cells}, at): Header[] => {
    const headings = cells.map(String);
    const isPossible = headings.filter((heading) => heading.trim() !== '').length > 1 && !headings[0]?.startsWith('#');
    return isPossible ? [{at, ...checkHeader(headings, rows.slice(at + 1))}] : [];
  });
  return headers.reduce((one, other) => (isBetter(other, one) ? other : one), {at: 0, missing: [''], known: 0});
}

function isBetter(other: HeaderCheck, one: HeaderCheck): boolean {
  const isWhole = ({missing}: HeaderCheck) => missing.length === 0;
  return isWhole(other) === isWhole(one) ? !isWhole(one) && other.known > one.known : isWhole(other);
}

const parse = (text: string, delimiter: string, preview: number) =>
  Papa.parse<string[]>(text, {delimiter, preview, newline: '\n', skipEmptyLines: false});

const recordsOf = (text: string, delimiter: string, count: number): string[][] => parse(text, delimiter, count).data;

/** All records with their places, each cell without spaces around it. */
function sheetRows(text: string, delimiter: string, firstLine: number, most: number): SheetRow[] {
  const {data, errors} = parse(text, delimiter, most);
  let line = firstLine;
  const rows = data.map((cells, index): SheetRow => {
    const place = {row: index + 1, line};
    line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    return {cells: cells.map((cell) => readHarmless(cell.trim())), place};
  });
  const wrong = errors.find(({type}) => type === 'Quotes');
  if (wrong) throw new ChartError('open-quote', '', [], rows[wrong.row ?? 0]?.place);
  return rows;
}

/** The rows of the table, without blank ones, and the source that a line below it names. */
function withoutRemarks(rows: readonly SheetRow[]): Pick<DataSheet, 'rows' | 'source'> {
  const isRemark = ({cells: [first, ...others]}: SheetRow) => isBlank(others) && remark.test(plainText(String(first)));
  const remarks = rows.filter(isRemark).map(({cells: [first]}) => plainText(String(first)));
  const [source = ''] = remarks.flatMap((text) => sourceLine.exec(text)?.[1] ?? []);
  return {rows: rows.filter((row) => !isBlank(row.cells) && !isRemark(row)), source};
}
