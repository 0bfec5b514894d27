import {ascending, group} from 'd3-array';
import type {Chart, Settings, View} from '../marks/view.js';
import {type Figure, isCrossing, type Row, type Vocabulary, wholeYear, yearOf, yearSpan} from '../model/dataset.js';
import {ChartError} from '../model/chart-error.js';

/** What a page asks for, as its attributes say it; an attribute that was removed is null. */
export interface ChartRequest {
  readonly view?: string | null | undefined;
  readonly places?: string | null | undefined;
  readonly from?: string | number | null | undefined;
  readonly to?: string | number | null | undefined;
  readonly year?: string | number | null | undefined;
  /** The page's own rows in place of the dataset's, checked. */
  readonly rows?: readonly unknown[] | undefined;
}

/** A view with its rows, ready to be drawn at any size. */
export interface DatasetComposition {
  readonly kind: 'numbers';
  readonly chart: Chart;
  readonly name: string;
  readonly view: View;
  readonly rows: readonly Row[];
  readonly settings: Settings;
  readonly figure: Figure | undefined;
  /** Whether the figure is drawn whole and from its own data, so that its finding holds. */
  readonly complete: boolean;
  readonly ownRows: boolean;
}

/**
 * The rows and settings that a request means.
 * @throws ChartError that names what is unknown
 */
export function composeDataset(chart: Chart, request: ChartRequest): DatasetComposition {
  const [name, view] = chosenView(chart.views, request.view);
  const rows = (ownRows(request) ?? chart.dataset.data).filter(({measure}) => view.measures.includes(measure));
  const [places, from, to, year] = [
    chosenPlaces([...new Set(rows.map(({place}) => place))], chart.dataset.vocabulary.places, request.places),
    ...[request.from, request.to, request.year].map(chosenYear),
  ] as const;
  const settings: Settings = {places, from, to, year: view.oneYear ? year : undefined, ownRows: isForeign(chart, request) || undefined};
  const candidates = rows.filter((row) => isWanted(row, places ?? wantedByView(chart, view, request)));
  const inYears = candidates.filter(({period}) => isBetween(period, settings));
  const drawn = view.select?.(inYears, settings) ?? inYears;
  const values = drawn.filter((row) => !isCrossing(row));
  if (values.length === 0) throw nothingToDraw(view, candidates, settings);
  const without = places?.filter((chosen) => !values.some(({place}) => place === chosen)) ?? [];
  if (without.length > 0) throw new ChartError('place-without-data', '', without);
  return {
    kind: 'numbers',
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

const ownRows = ({rows}: ChartRequest) => rows as readonly Row[] | undefined;

/** The report’s figure, or the description of a view that is none; an element of one view has a figure without a view’s name. */
export function figureOf(
  {element, views}: {readonly element: string; readonly views: Readonly<Record<string, unknown>>},
  figures: readonly Figure[],
  name: string,
): Figure | undefined {
  const [only = ''] = Object.keys(views);
  return figures.find((figure) => figure.element === element && (figure.view ?? only) === name);
}

/** The view of that name, the first when none is asked for. */
export function chosenView<V>(views: Readonly<Record<string, V>>, asked: string | null | undefined): [string, V] {
  const [first = ''] = Object.keys(views);
  const name = asked === '' ? first : (asked ?? first);
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) throw new ChartError('unknown-view', name, Object.keys(views));
  return [name, view];
}

/** Ids of the places in a list such as `shenzhen, 香港` or `shenzhen hong-kong`. */
export function chosenPlaces(
  known: readonly string[],
  words: Vocabulary['places'],
  asked: string | null | undefined,
): string[] | undefined {
  const find = (name: string) => known.find((place) => place === name || Object.values(words[place] ?? {}).includes(name));
  const names = (asked ?? '').split(/[,，、;；]/).map((name) => name.trim());
  const chosen = names.flatMap((name) => (find(name) ? name : name.split(/\s+/))).filter((name) => name !== '');
  if (chosen.length === 0) return undefined;
  return chosen.map((name) => {
    const id = find(name);
    if (!id) throw new ChartError('unknown-place', name, known);
    return id;
  });
}

export function chosenYear(asked: string | number | null | undefined): number | undefined {
  if (asked === undefined || asked === null || asked === '') return undefined;
  const year = wholeYear(String(asked).trim());
  if (year === undefined) throw new ChartError('unknown-year', String(asked));
  return year;
}

/** A page's own rows may be of any place; the rows of the package itself, from its own file, are drawn as without that. */
const wantedByView = (chart: Chart, view: View, request: ChartRequest) => (isForeign(chart, request) ? undefined : view.places);

/** Whether the rows are not those of the package. */
const isForeign = ({dataset}: Chart, request: ChartRequest): boolean =>
  ownRows(request)?.some(({source}) => !Object.hasOwn(dataset.vocabulary.sources, source)) ?? false;

/** Whether both the place that passed and the one that was passed are drawn. */
function isBetweenPlacesOf(values: readonly Row[], {place, item}: Row): boolean {
  return [place, item].every((one) => values.some((row) => row.place === one));
}

/** Rows of the places; where one place passed another, both must be among them. */
function isWanted(row: Row, places: readonly string[] | undefined): boolean {
  const {place, item} = row;
  if (!places) return true;
  return places.includes(place) && (!isCrossing(row) || places.includes(item ?? ''));
}

export function isBetween(period: string, {from = -Infinity, to = Infinity}: Settings): boolean {
  const [first, last] = yearSpan(period);
  return last >= from && first <= to;
}

function nothingToDraw(view: View, candidates: readonly Row[], {year}: Settings): ChartError {
  if (!view.oneYear || year === undefined) return new ChartError('no-rows');
  const years = [
    ...group(
      candidates.filter((row) => yearOf(row) !== undefined),
      ({period}) => period,
    ).keys(),
  ].sort(ascending);
  return new ChartError('unknown-year', String(year), years);
}

const sortedRows = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => ascending(a.measure, b.measure) || ascending(a.place, b.place) || ascending(a.period, b.period));
