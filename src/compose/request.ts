import {ChartError} from '../model/chart-error.js';
import type {Figure} from '../model/dataset.js';
import {wholeYear, yearSpan} from '../model/period.js';
import type {Vocabulary} from '../model/vocabulary.js';

/** What a page asks for, as its attributes say it; an attribute that was removed is null. */
export interface ChartRequest<R = unknown> {
  readonly view?: string | null | undefined;
  readonly places?: string | null | undefined;
  readonly from?: string | number | null | undefined;
  readonly to?: string | number | null | undefined;
  readonly year?: string | number | null | undefined;
  /** The page's own rows in place of the dataset's, checked. */
  readonly rows?: readonly R[] | undefined;
}

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

/** Whether a period touches the years from a first to a last one; an open end when not set. */
export function isBetween(
  period: string,
  {from = -Infinity, to = Infinity}: {readonly from?: number | undefined; readonly to?: number | undefined},
): boolean {
  const [first, last] = yearSpan(period);
  return last >= from && first <= to;
}
