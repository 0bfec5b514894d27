import {ascending, group, max, min} from 'd3-array';
import type {Chart, Settings, View} from '../chart.js';
import {type Figure, isPassing, type Row, wholeYear, yearOf, yearSpan} from '../dataset.js';
import {ChartError} from './chart-error.js';

/** What a page asks for, as its attributes say it; an attribute that was removed is null. */
export interface Request {
  readonly view?: string | null | undefined;
  readonly places?: string | null | undefined;
  readonly from?: string | number | null | undefined;
  readonly to?: string | number | null | undefined;
  readonly year?: string | number | null | undefined;
  /** The page's own rows in place of the dataset's. */
  readonly rows?: readonly Row[] | undefined;
}

/** A view with its rows, ready to be drawn at any size. */
export interface Composition {
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
export function compose(chart: Chart, request: Request): Composition {
  const [name, view] = chosenView(chart, request.view);
  const rows = (request.rows ?? chart.dataset.data).filter(({measure}) => view.measures.includes(measure));
  const [places, from, to, year] = [chosenPlaces(chart, rows, request.places), ...[request.from, request.to, request.year].map(chosenYear)];
  const settings: Settings = {places, from, to, year: view.oneYear ? year : undefined};
  const candidates = rows.filter((row) => isWanted(row, places ?? wantedByView(chart, view, request)));
  const inYears = candidates.filter(({period}) => isBetween(period, settings));
  const drawn = view.select?.(inYears, settings) ?? inYears;
  const values = drawn.filter((row) => !isPassing(row));
  if (values.length === 0) throw nothingToDraw(view, candidates, settings);
  const without = places?.filter((chosen) => !values.some(({place}) => place === chosen)) ?? [];
  if (without.length > 0) throw new ChartError('place-without-data', '', without);
  return {
    name,
    view,
    rows: sorted(drawn.filter((row) => !isPassing(row) || isBetweenPlacesOf(values, row))),
    settings,
    figure: figureOf(chart, name),
    complete: !request.rows && Object.values(settings).every((setting) => setting === undefined),
    ownRows: request.rows !== undefined,
  };
}

/** The report's figure, or the description of a view that is none; an element of one view has a figure without a view's name. */
function figureOf({element, dataset, views}: Chart, name: string): Figure | undefined {
  const [only = ''] = Object.keys(views);
  return dataset.figures.find((figure) => figure.element === element && (figure.view ?? only) === name);
}

function chosenView({views}: Chart, asked: string | null | undefined): [string, View] {
  const [first = ''] = Object.keys(views);
  const name = asked === '' ? first : (asked ?? first);
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) throw new ChartError('unknown-view', name, Object.keys(views));
  return [name, view];
}

/** Ids of the places in a list such as `shenzhen, 香港` or `shenzhen hong-kong`. */
function chosenPlaces({dataset}: Chart, rows: readonly Row[], asked: string | null | undefined): string[] | undefined {
  const known = [...new Set(rows.map(({place}) => place))];
  const find = (name: string) =>
    known.find((place) => place === name || Object.values(dataset.vocabulary.places[place] ?? {}).includes(name));
  const names = (asked ?? '').split(/[,，、;；]/).map((name) => name.trim());
  const chosen = names.flatMap((name) => (find(name) ? name : name.split(/\s+/))).filter((name) => name !== '');
  if (chosen.length === 0) return undefined;
  return chosen.map((name) => {
    const id = find(name);
    if (!id) throw new ChartError('unknown-place', name, known);
    return id;
  });
}

function chosenYear(asked: string | number | null | undefined): number | undefined {
  if (asked === undefined || asked === null || asked === '') return undefined;
  const year = wholeYear(String(asked).trim());
  if (year === undefined) throw new ChartError('unknown-year', String(asked));
  return year;
}

/** A page's own rows may be of any place; the rows of the package itself, from its own file, are drawn as without that. */
function wantedByView({dataset}: Chart, view: View, {rows}: Request): readonly string[] | undefined {
  const isOurs = rows?.every(({source}) => Object.hasOwn(dataset.vocabulary.sources, source)) ?? true;
  return isOurs ? view.places : undefined;
}

/** Whether both the place that passed and the one that was passed are drawn. */
function isBetweenPlacesOf(values: readonly Row[], {place, item}: Row): boolean {
  return [place, item].every((one) => values.some((row) => row.place === one));
}

/** Rows of the places; where one place passed another, both must be among them. */
function isWanted(row: Row, places: readonly string[] | undefined): boolean {
  const {place, item} = row;
  if (!places) return true;
  return places.includes(place) && (!isPassing(row) || places.includes(item ?? ''));
}

function isBetween(period: string, {from = -Infinity, to = Infinity}: Settings): boolean {
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

const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => ascending(a.measure, b.measure) || ascending(a.place, b.place) || ascending(a.period, b.period));

/** First and last year of the rows. */
export function yearsOf(rows: readonly Row[]): [number, number] {
  const spans = rows.map(({period}) => yearSpan(period));
  return [min(spans, ([first]) => first) ?? NaN, max(spans, ([, last]) => last) ?? NaN];
}
