import {ascending} from 'd3-array';
import type {Chart, Settings, View} from '../marks/view.js';
import {ChartError} from '../model/chart-error.js';
import {isCrossing, type Row, yearOf} from '../model/row.js';
import {explanation, sourceLines, subtitle, title} from './captions.js';
import type {ChartComposer, DatasetComposition} from './composition.js';
import {type ChartRequest, chosenPlaces, chosenView, chosenYear, figureOf, isBetween} from './request.js';

/** Default minimum plot height, in pixels. */
const minPlotHeight = 260;

/** Composes a chart of numbers. */
export const datasetComposer = (chart: Chart): ChartComposer<Row> => ({
  compose: (request) => {
    const composition = composeDataset(chart, request);
    const {view, rows, settings} = composition;
    return {
      composition,
      captions: (wording) => ({
        title: title(composition, wording),
        subtitle: subtitle(composition, wording),
        explanation: explanation(composition, wording),
        sourceLines: sourceLines(composition, wording),
      }),
      height: (size) => view.height?.(rows, {...size, settings}) ?? minPlotHeight,
      draw: (size) => view.draw(rows, {...size, settings}),
    };
  },
});

/**
 * The rows and settings that a request selects.
 * @throws ChartError that names what is unknown
 */
function composeDataset(chart: Chart, request: ChartRequest<Row>): DatasetComposition {
  const [name, view] = chosenView(chart.views, request.view);
  const rows = (request.rows ?? chart.dataset.data).filter(({measure}) => view.measures.includes(measure));
  if (request.rows && rows.length === 0)
    throw new ChartError('other-measures', [...new Set(request.rows.map(({measure}) => measure))].join(', '), drawnMeasures(view));
  const [places, from, to, year] = [
    chosenPlaces([...new Set(rows.map(({place}) => place))], chart.dataset.vocabulary.places, request.places),
    ...[request.from, request.to, request.year].map(chosenYear),
  ] as const;
  const foreignRows = areForeign(chart, request);
  const settings: Settings = {places, from, to, year: view.oneYear ? year : undefined, foreignRows};
  const candidates = rows.filter((row) => isWanted(row, places ?? (foreignRows ? undefined : view.places)));
  const inYears = candidates.filter(({period}) => isBetween(period, settings));
  const drawn = view.select?.(inYears, settings) ?? inYears;
  const values = drawn.filter((row) => !isCrossing(row));
  if (values.length === 0) throw nothingToDraw(view, candidates, settings);
  const without = places?.filter((chosen) => !values.some(({place}) => place === chosen)) ?? [];
  if (without.length > 0) throw new ChartError('place-without-data', '', without);
  return {
    kind: 'dataset',
    chart,
    name,
    view,
    rows: sortedRows(drawn.filter((row) => !isCrossing(row) || (!places && !request.rows) || isBetweenPlacesOf(values, row))),
    settings,
    figure: figureOf(chart, chart.dataset.figures, name),
    complete: !request.rows && [places, from, to, settings.year].every((setting) => setting === undefined),
    ownRows: request.rows !== undefined,
  };
}

/** Whether a page gives rows that are not the package's, which can have any place; those of a file of the package are drawn as without `rows`. */
const areForeign = ({dataset}: Chart, {rows}: ChartRequest<Row>): boolean =>
  rows?.some(({source}) => !Object.hasOwn(dataset.vocabulary.sources, source)) ?? false;

/** The measures of its values. */
const drawnMeasures = ({measures}: View): string[] => measures.filter((measure) => !isCrossing({measure}));

/** Whether both places of a crossing are drawn. */
function isBetweenPlacesOf(values: readonly Row[], {place, item}: Row): boolean {
  return [place, item].every((one) => values.some((row) => row.place === one));
}

/** Whether a row is for one of the places; a crossing needs both of its places. */
function isWanted(row: Row, places: readonly string[] | undefined): boolean {
  const {place, item} = row;
  if (!places) return true;
  return places.includes(place) && (!isCrossing(row) || places.includes(item ?? ''));
}

function nothingToDraw(view: View, candidates: readonly Row[], {year}: Settings): ChartError {
  if (!view.oneYear || year === undefined) return new ChartError('no-rows');
  const years = new Set(candidates.filter((row) => yearOf(row) !== undefined).map(({period}) => period));
  return new ChartError('unknown-year', String(year), [...years].sort(ascending));
}

const sortedRows = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => ascending(a.measure, b.measure) || ascending(a.place, b.place) || ascending(a.period, b.period));
