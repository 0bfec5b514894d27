import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ChartContext, RenderedChart} from '../compose/rendered-chart.js';
import {type TableCell, type TableColumn, tableColumns} from '../compose/table-columns.js';
import type {Wording} from '../text/wording.js';
import {tableStyles} from './table-styles.js';

/** The column that a table is sorted by, and the direction. */
interface Sorting {
  readonly column: number;
  readonly way: 'ascending' | 'descending';
}

/** A table of every row shown, with all digits and the source, sorted by the column heading that the reader presses. */
export class SortedTable {
  #sorting: Sorting | undefined;
  readonly #context: ChartContext;
  readonly #onSort: () => void;

  constructor(context: ChartContext, onSort: () => void) {
    this.#context = context;
    this.#onSort = onSort;
    context.adoptStyles(tableStyles);
  }

  /** If `isBelow` a picture, the table scrolls in its own box; otherwise it is the picture, as cards if space is limited. */
  render(rendered: RenderedChart, wording: Wording, isBelow: boolean): TemplateResult {
    const {composed, title, subtitle} = rendered;
    const columns = tableColumns(composed.composition, wording);
    const rows = sortedBy(composed.composition.rows, columns, this.#sorting, wording);
    const long = longColumns(columns, rows);
    const label = wording.messages.tableLabel;
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
          <span class="caption"><b .textContent=${title}></b> <span .textContent=${subtitle}></span></span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column, index) => this.#heading(column, index, wording))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            rows,
            (row) => row,
            (row) =>
              html`<tr role="row">
                ${columns.map((column, index) => tableCell(column, row, index, long.has(column), wording))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #heading({heading, isNumber}: TableColumn, index: number, {messages}: Wording): TemplateResult {
    const way = this.#sorting?.column === index ? this.#sorting.way : 'none';
    return html`<th scope="col" role="columnheader" class=${isNumber ? 'number' : ''} aria-sort=${way}>
      <button type="button" class="sort" title=${messages.sortBy(heading)} @click=${() => this.#sort(index, heading)}>
        <span .textContent=${heading}></span><span class="arrow" aria-hidden="true"></span>
      </button>
    </th>`;
  }

  /** Sorts ascending, then descending, then in the original order. */
  #sort(column: number, heading: string): void {
    const isSame = this.#sorting?.column === column;
    if (!isSame) this.#sorting = {column, way: 'ascending'};
    else this.#sorting = this.#sorting?.way === 'ascending' ? {column, way: 'descending'} : undefined;
    this.#onSort();
    const {messages} = this.#context.shown().wording;
    this.#context.announce(this.#sorting ? messages.sorted[this.#sorting.way](heading) : messages.notSorted);
  }
}

/** Number of characters from which the text of a column wraps. */
const longText = 32;

/** Columns of sentences, including rich columns such as a source with its phrase. */
function longColumns(columns: readonly TableColumn[], rows: readonly unknown[]): Set<TableColumn> {
  const isLong = ({isNumber, isRich, cell}: TableColumn) => !isNumber && (isRich || rows.some((row) => cell(row).text.length >= longText));
  return new Set(columns.filter(isLong));
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

function tableCell(
  {heading, isNumber, cell}: TableColumn,
  row: unknown,
  index: number,
  isLong: boolean,
  {messages}: Wording,
): TemplateResult {
  const name = isNumber ? 'number' : isLong ? 'long' : '';
  const content = cellContent(cell(row), messages.emptyCell);
  return index === 0
    ? html`<th scope="row" role="rowheader" class=${name} data-heading=${heading}>${content}</th>`
    : html`<td role="cell" class=${name} data-heading=${heading}>${content}</td>`;
}

/** Texts are set as `textContent`, because a translator of the page may have replaced a text node. */
function cellContent({text, data, phrase, note}: TableCell, emptyCell: string): TemplateResult {
  if (data) return html`<data value=${data.value} data-unit=${data.unit ?? nothing} .textContent=${text}></data>`;
  if (text === '') return html`<span class="empty" aria-hidden="true"></span><span class="spoken" .textContent=${emptyCell}></span>`;
  const quote = phrase === undefined ? '' : html` <q lang="zh-Hans" .textContent=${phrase}></q>`;
  const small = note === undefined ? '' : html`<br /><small .textContent=${note}></small>`;
  return html`<span .textContent=${text}></span>${quote}${small}`;
}
