import {ChartError} from '../model/chart-error.js';
import type {Figure} from '../model/dataset.js';
import {wholeYear, yearSpan} from '../model/period.js';
import type {Vocabulary} from '../model/vocabulary.js';

/** What a page requests through its attributes; a removed attribute is null. */
export interface ChartRequest<R = unknown> {
  readonly view?: string | null | undefined;
  readonly places?: string | null | undefined;
  readonly from?: string | number | null | undefined;
  readonly to?: string | number | null | undefined;
  readonly year?: string | number | null | undefined;
  /** The page's own rows, checked, instead of the dataset's. */
  readonly rows?: readonly R[] | undefined;
}

/** What a page sets besides; does not change what is drawn. */
export interface FrameSettings {
  readonly theme?: string | null | undefined;
  readonly show?: string | null | undefined;
  readonly hide?: string | null | undefined;
  readonly headingLevel?: number | null | undefined;
}

const settingWords = {theme: ['auto', 'light', 'dark'], show: ['table', 'print-table'], hide: ['toolbar', 'table']};

/** What is wrong with the settings, if anything is. */
export function unusableSetting(settings: FrameSettings): ChartError | undefined {
  for (const name of ['theme', 'show', 'hide'] as const) {
    const wrong = String(settings[name] ?? '')
      .split(/\s+/)
      .find((word) => word && !settingWords[name].includes(word));
    if (wrong) return new ChartError('unusable-value', `${name}: ${wrong}`, [...settingWords[name]]);
  }
  return Number.isNaN(settings.headingLevel) ? new ChartError('unusable-value', 'heading-level: NaN') : undefined;
}

/** The report’s figure, or the description of a view that is not a figure; with only one view, the figure names no view. */
export function figureOf(
  {element, views}: {readonly element: string; readonly views: Readonly<Record<string, unknown>>},
  figures: readonly Figure[],
  name: string,
): Figure | undefined {
  const [only = ''] = Object.keys(views);
  return figures.find((figure) => figure.element === element && (figure.view ?? only) === name);
}

/** The view with that name, or the first if none is requested. */
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
  const names = String(asked ?? '')
    .split(/[,，、;；]/)
    .map((name) => name.trim());
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

/** Whether a period overlaps the years `from` to `to`; an unset bound is open. */
export function isBetween(
  period: string,
  {from = -Infinity, to = Infinity}: {readonly from?: number | undefined; readonly to?: number | undefined},
): boolean {
  const [first, last] = yearSpan(period);
  return last >= from && first <= to;
}
