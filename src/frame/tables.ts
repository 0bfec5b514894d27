import {html, type TemplateResult} from 'lit';
import type {TableChart, TableView} from '../chart.js';
import {type Figure, yearSpan} from '../dataset.js';
import type {Wording} from '../text/wording.js';
import {explanation, linesUnder} from './captions.js';
import {ChartError} from './chart-error.js';
import {chosenPlaces, chosenView, chosenYear, figureOf, isBetween, type Request} from './compose.js';
import type {Captions, Compose} from './picture.js';

interface TableComposition {
  readonly chart: TableChart;
  readonly view: TableView<unknown>;
  readonly rows: readonly unknown[];
  readonly figure: Figure | undefined;
  readonly complete: boolean;
  readonly ownRows: boolean;
}

/** How a chart of events, places or words is shown. */
export const tables =
  (chart: TableChart): Compose =>
  (request) => {
    const composition = compose(chart, request);
    const {view, rows} = composition;
    const {draw} = view;
    return {
      captions: (wording) => captions(composition, wording),
      height: (room) => view.height?.(rows, {...room, settings: {}}) ?? 0,
      draw: draw && ((room) => draw(rows, {...room, settings: {}})),
      table: (wording, {title, subtitle}) => table(composition, `${title} ${subtitle}`, wording),
    };
  };

function compose(chart: TableChart, request: Request): TableComposition {
  const {placesOf, periodOf, table} = chart;
  const [name, view] = chosenView(chart.views, request.view);
  const all = request.rows ?? view.select?.(table.data) ?? table.data;
  const known = [...new Set(all.flatMap((row) => placesOf?.(row) ?? []))];
  const places = chosenPlaces(known, table.vocabulary.places ?? {}, request.places);
  const [from, to] = [request.from, request.to].map(chosenYear);
  const rows = all.filter(
    (row) => (!places || placesOf?.(row).some((place) => places.includes(place))) && (!periodOf || isBetween(periodOf(row), {from, to})),
  );
  if (rows.length === 0) throw new ChartError('no-rows');
  return {
    chart,
    view,
    rows,
    figure: figureOf(chart, table.figures, name),
    complete: !request.rows && [places, from, to].every((setting) => setting === undefined),
    ownRows: request.rows !== undefined,
  };
}

function captions(composition: TableComposition, wording: Wording): Captions {
  const {view, rows, chart, figure, complete, ownRows} = composition;
  const {words, language} = wording;
  const headings = words.list(view.columns.map(({heading}) => words.columns[heading]));
  const subject = figure && (!ownRows || figure.withOthers === 'none') ? figure.subject[language] : headings;
  const isFinding = figure && complete && figure.withOthers !== 'none';
  const about = isFinding ? [subject] : complete && figure?.caption ? [figure.caption[language]] : subject === headings ? [] : [headings];
  const subtitle = words.phrases([...about, ...yearsIn(composition, wording)]);
  const told = rows.slice(0, mostTold).map((row) => words.phrases(view.columns.slice(0, 2).map(({cell}) => cell(row, wording))));
  return {
    title: isFinding ? figure.finding[language] : subject,
    subtitle,
    explanation: explanation(composition, wording),
    description: words.described(subtitle, words.list(told)),
    sourceLines: linesUnder(
      composition,
      rows.map((row) => chart.sourceOf(row).source),
      view.legend && !ownRows ? [words.legend[view.legend]] : [],
      wording,
    ),
  };
}

/** Rows told in the description of a picture; the table has all. */
const mostTold = 40;

function yearsIn({chart: {periodOf}, rows}: TableComposition, {words}: Wording): string[] {
  if (!periodOf) return [];
  const years = rows.flatMap((row) => yearSpan(periodOf(row)).filter(Number.isFinite));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [first === last ? words.year(first) : words.years(String(first), String(last))];
}

/** Every row with all its columns and where it stands; on narrow screens a column is named in each cell. */
function table({view: {columns, draw}, rows, chart}: TableComposition, caption: string, wording: Wording): TemplateResult {
  const {words} = wording;
  const {columns: headings} = words;
  return html`<table class=${draw ? '' : 'cards'} role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({heading}) => html`<th scope="col" role="columnheader">${headings[heading]}</th>`)}
        <th scope="col" role="columnheader">${headings.source}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${columns.map((column, index) => cellOf(column, row, index, wording))}
            <td role="cell" data-heading=${headings.source}>${sourceOf(chart, row, wording)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellOf(
  {heading, cell, number}: TableView<unknown>['columns'][number],
  row: unknown,
  index: number,
  wording: Wording,
): TemplateResult {
  const words = cell(row, wording);
  const content = number ? html`<data value=${number(row)}>${words}</data>` : words;
  const name = wording.words.columns[heading];
  return index === 0
    ? html`<th scope="row" role="rowheader" data-heading=${name}>${content}</th>`
    : html`<td role="cell" data-heading=${name}>${content}</td>`;
}

/** The publisher; for the report also the section and the phrase that states it. */
function sourceOf(chart: TableChart, row: unknown, wording: Wording): TemplateResult {
  const {source, section, stated} = chart.sourceOf(row);
  const where = section === null ? '' : ` (${wording.section(section)})`;
  return html`${wording.source(source)}${where}${stated === null ? '' : html` <q lang="zh-Hans">${stated}</q>`}`;
}
