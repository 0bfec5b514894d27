import type {TableChart, TableView} from '../marks/view.js';
import type {Figure} from '../model/dataset.js';
import type {Wording} from '../text/wording.js';
import {explanation, captionLines} from './captions.js';
import {ChartError} from '../model/chart-error.js';
import {chosenPlaces, chosenView, chosenYear, figureOf, isBetween, type ChartRequest} from './request.js';
import type {Captions, ComposeChart} from '../element/frame/render-chart.js';
import {yearsIn} from './subjects.js';

/** A view of a table with its rows, ready to be shown. */
export interface TableComposition {
  readonly kind: 'table';
  readonly chart: TableChart;
  /** Name of the view. */
  readonly name: string;
  readonly view: TableView<unknown>;
  readonly rows: readonly unknown[];
  readonly figure: Figure | undefined;
  readonly complete: boolean;
  readonly ownRows: boolean;
}

/** How a chart of events, places or words is shown. */
export const tableComposer =
  (chart: TableChart): ComposeChart =>
  (request) => {
    const composition = composeTable(chart, request);
    const {view, rows} = composition;
    const {draw} = view;
    return {
      composition: composition,
      captions: (wording) => captions(composition, wording),
      height: (context) => view.height?.(rows, {...context, settings: {}}) ?? 0,
      draw: draw && ((context) => draw(rows, {...context, settings: {}})),
    };
  };

function composeTable(chart: TableChart, request: ChartRequest): TableComposition {
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
    kind: 'table',
    chart,
    name,
    view,
    rows,
    figure: figureOf(chart, table.figures, name),
    complete: !request.rows && [places, from, to].every((setting) => setting === undefined),
    ownRows: request.rows !== undefined,
  };
}

function captions(composition: TableComposition, wording: Wording): Captions {
  const {view, rows, chart, figure, complete, ownRows} = composition;
  const {messages, language} = wording;
  const headings = messages.list(view.columns.map(({heading}) => messages.columns[heading]));
  const subject = figure && (!ownRows || figure.withOthers === 'none') ? figure.subject[language] : headings;
  const isFinding = figure && complete && figure.withOthers !== 'none';
  const about = isFinding ? [subject] : complete && figure?.caption ? [figure.caption[language]] : subject === headings ? [] : [headings];
  const years = yearsIn(
    rows.map((row) => chart.periodOf?.(row)),
    messages,
  );
  const subtitle = messages.phrases([...about, years].filter((part) => part !== ''));
  return {
    title: isFinding ? figure.finding[language] : subject,
    subtitle,
    explanation: explanation(composition, wording),
    sourceLines: captionLines(
      composition,
      rows.map((row) => chart.sourceOf(row).source),
      view.legend && !ownRows ? [messages.legend[view.legend]] : [],
      wording,
    ),
  };
}
