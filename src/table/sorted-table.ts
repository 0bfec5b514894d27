import {html, nothing, type TemplateResult} from 'lit';
import {toolWords} from '../text/tool-words.js';
import type {Wording} from '../text/wording.js';
import {adopt} from '../element/shared/adopt-styles.js';
import type {ChartElement} from '../element/chart-element.js';
import type {RenderedChart} from '../element/frame/render-chart.js';
import {type TableColumn, tableColumns} from '../compose/table-columns.js';
import {tableStyles} from './table-styles.js';

/** By which column a table is sorted, and which way. */
interface Sorting {
  readonly column: number;
  readonly way: 'ascending' | 'descending';
}

/** Every row that is shown, with all digits and where it is stated; sorted by the column that the reader presses. */
export class SortedTable {
  private sorting: Sorting | undefined;

  constructor(
    host: ChartElement,
    private readonly onSort: () => void,
  ) {
    adopt(host.renderRoot, tableStyles);
  }

  /** `isBelow` a picture it scrolls in a box of its own; else it is the picture, in cards where there is little room. */
  render(picture: RenderedChart, wording: Wording, isBelow: boolean): TemplateResult {
    const {composed, title, subtitle} = picture;
    const columns = tableColumns(composed.composition, wording);
    const rows = sortedBy(composed.composition.rows, columns, this.sorting, wording);
    const long = longColumns(columns, rows);
    const label = toolWords[wording.language].table;
    return html`<div
      id="table"
      part="table"
      class=${isBelow ? 'scroll' : 'cards'}
      role=${isBelow ? 'region' : nothing}
      tabindex=${isBelow ? 0 : nothing}
      aria-label=${isBelow ? label : nothing}
    >
      <table role="table">
        <caption>
          <span class="caption"><b>${title}</b> ${subtitle}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column, index) => this.heading(column, index, wording))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            (row) =>
              html`<tr role="row">
                ${columns.map((column, index) => tableCell(column, row, index, long.has(column)))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private heading({heading, isNumber}: TableColumn, index: number, {language}: Wording): TemplateResult {
    const way = this.sorting?.column === index ? this.sorting.way : 'none';
    return html`<th scope="col" role="columnheader" class=${isNumber ? 'number' : ''} aria-sort=${way}>
      <button type="button" class="sort" title=${toolWords[language].sortBy(heading)} @click=${() => this.sort(index)}>${heading}</button>
    </th>`;
  }

  /** Up, then down, then as before. */
  private sort(column: number): void {
    const isSame = this.sorting?.column === column;
    if (!isSame) this.sorting = {column, way: 'ascending'};
    else this.sorting = this.sorting?.way === 'ascending' ? {column, way: 'descending'} : undefined;
    this.onSort();
  }
}

/** Letters from which on the text of a column breaks into lines. */
const longText = 32;

/** Columns of sentences; what is more than plain words, as a source with its phrase, is one. */
function longColumns(columns: readonly TableColumn[], rows: readonly unknown[]): Set<TableColumn> {
  const isLong = (text: TemplateResult | string) => (typeof text === 'string' ? text.length >= longText : true);
  return new Set(columns.filter(({isNumber, cell: content}) => !isNumber && rows.some((row) => isLong(content(row)))));
}

function sortedBy(rows: readonly unknown[], columns: readonly TableColumn[], sorting: Sorting | undefined, wording: Wording) {
  const order = sorting && columns[sorting.column]?.order;
  if (!order) return rows;
  const {compare} = new Intl.Collator(wording.language, {numeric: true});
  const sign = sorting.way === 'ascending' ? 1 : -1;
  const keys = new Map(rows.map((row) => [row, order(row)]));
  return [...rows].sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other)));
  });
}

function tableCell({heading, isNumber, cell: content}: TableColumn, row: unknown, index: number, isLong: boolean): TemplateResult {
  const name = isNumber ? 'number' : isLong ? 'long' : '';
  return index === 0
    ? html`<th scope="row" role="rowheader" class=${name} data-heading=${heading}>${content(row)}</th>`
    : html`<td role="cell" class=${name} data-heading=${heading}>${content(row)}</td>`;
}
