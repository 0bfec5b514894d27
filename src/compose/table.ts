import type {TableChart} from '../marks/view.js';
import {ChartError} from '../model/chart-error.js';
import type {Wording} from '../text/wording.js';
import {captionLines, explanation, holdsFinding} from './captions.js';
import type {Captions, ChartComposer, TableComposition} from './composition.js';
import {type ChartRequest, chosenPlaces, chosenView, chosenYear, figureOf, isBetween} from './request.js';
import {statedOf, yearsIn} from './rows.js';

/** Composes a chart of events, places or words. */
export const tableComposer = <R>(chart: TableChart<R>): ChartComposer<R> => ({
  compose: (request) => {
    const composition = composeTable(chart, request);
    const {view, rows} = composition;
    const {draw} = view;
    return {
      composition,
      captions: (wording) => tableCaptions(composition, wording),
      height: (size) => view.height?.(rows, {...size, settings: {}}) ?? 0,
      draw: draw && ((size) => draw(rows, {...size, settings: {}})),
    };
  },
});

function composeTable<R>(chart: TableChart<R>, request: ChartRequest<R>): TableComposition<R> {
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

function tableCaptions<R>(composition: TableComposition<R>, wording: Wording): Captions {
  const {view, rows, chart, figure, complete, ownRows} = composition;
  const {messages, language} = wording;
  const headings = messages.list(view.columns.map(({heading}) => messages.columns[heading]));
  const subject = figure && (!ownRows || figure.withOthers === 'none') ? figure.subject[language] : headings;
  const isFinding = holdsFinding(composition);
  const about = isFinding ? [subject] : complete && figure?.caption ? [figure.caption[language]] : subject === headings ? [] : [headings];
  const years = yearsIn(
    rows.map((row) => chart.periodOf?.(row)),
    messages,
  );
  const subtitle = messages.phrases([...about, years].filter((part) => part !== ''));
  return {
    title: isFinding ? composition.figure.finding[language] : subject,
    subtitle,
    explanation: explanation(composition, wording),
    sourceLines: captionLines(
      composition,
      rows.map((row) => statedOf(row).source),
      view.legend && !ownRows ? [messages.legend[view.legend]] : [],
      wording,
    ),
  };
}
