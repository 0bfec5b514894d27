import {ascending, group, max, min, rollup} from 'd3-array';
import gdp from '../../data/gdp.json';
import type {PlotOptions} from '../marks/plot.js';
import {isOnTimeAxis, timePoints} from '../marks/points.js';
import {type Panel, timePanels} from '../marks/time-panels.js';
import {linesWithCrossings} from '../marks/trends.js';
import type {Chart, DrawContext, Settings} from '../marks/view.js';
import {yearSpan} from '../model/period.js';
import {isCrossing, type Row, yearOf} from '../model/row.js';

const isGrowth = ({measure}: Row) => measure === 'gdp-growth';
const isLevel = (row: Row) => !isCrossing(row) && !isGrowth(row);
const currencyOf = ({unit}: Row) => unit.split('-')[0];

/** Each currency in its own small chart, over the same years; no exchange rate is applied. */
function byCurrency(rows: readonly Row[], context: DrawContext): PlotOptions[] {
  const {wording} = context;
  const currencies = [...group(rows.filter(isLevel), (row) => wording.baseOf(row).base)].sort(([a], [b]) => ascending(a, b));
  const panels = currencies.map(([, levels]): Panel => {
    const places = new Set(levels.map(({place}) => place));
    const crossings = rows.filter((row) => isCrossing(row) && places.has(row.place) && places.has(row.item ?? ''));
    return {
      points: timePoints(levels, wording),
      form: 'lines',
      title: wording.measure('gdp'),
      crossings,
      share: crossings.length > 0 ? 1.3 : 1,
    };
  });
  return timePanels(panels, context);
}

/** GDP above its growth, over one time axis. */
function levelAndGrowth(rows: readonly Row[], context: DrawContext): PlotOptions[] {
  const {wording} = context;
  const level: Panel = {points: timePoints(rows.filter(isLevel), wording), form: 'lines', title: wording.measure('gdp'), share: 1.2};
  const growth: Panel = {points: timePoints(rows.filter(isGrowth), wording), form: 'columns', title: wording.measure('gdp-growth')};
  return timePanels([level, growth], context);
}

/** Levels in one currency, the wanted one if present, and all rows that are not levels. */
const inCurrency =
  (currency: string) =>
  (rows: readonly Row[], {foreignRows}: Settings) => {
    const drawn = rows.filter((row) => isOnTimeAxis(row, foreignRows));
    const known = drawn.filter(isLevel).map(currencyOf);
    const chosen = known.includes(currency) ? currency : known[0];
    return drawn.filter((row) => !isLevel(row) || currencyOf(row) === chosen);
  };

/** A single place, because columns of two places would overlap: the first that the page names, or else the first present. */
const onePlace = (currency: string) => (rows: readonly Row[], settings: Settings) => {
  const place = settings.places?.[0] ?? rows[0]?.place;
  return inCurrency(currency)(
    rows.filter((row) => row.place === place),
    settings,
  );
};

/** Keeps the accounts' older level only for years before the newer one begins. */
function newestLevel(rows: readonly Row[]): readonly Row[] {
  const newer = rows.filter(({measure}) => measure === 'gdp-after-2018-census');
  const begins = rollup(
    newer,
    (city) => min(city, ({period}) => period) ?? '',
    ({place}) => place,
  );
  return rows.filter(({measure, place, period}) => measure !== 'gdp-before-2018-census' || period < (begins.get(place) ?? '9999'));
}

/** Each place in its own currency, from the first year in which all have a value; all years when the page names a first one. */
function ownCurrencies(rows: readonly Row[], {from, foreignRows}: Settings): readonly Row[] {
  const drawn = rows.filter((row) => isOnTimeAxis(row, foreignRows));
  const year = (row: Row) => (foreignRows ? yearSpan(row.period)[0] : yearOf(row));
  const withOwn = new Set(drawn.flatMap((row) => (isLevel(row) && currencyOf(row) !== 'usd' ? [row.place] : [])));
  const chosen = drawn.filter((row) => !isLevel(row) || currencyOf(row) !== 'usd' || !withOwn.has(row.place));
  const begins = group(chosen.filter(isLevel), ({place}) => place).values();
  const first = from ?? max(begins, (place) => min(place, year)) ?? 0;
  return chosen.filter((row) => (year(row) ?? 0) >= first);
}

const comparedCities = ['shenzhen', 'hong-kong', 'shanghai', 'beijing', 'guangzhou', 'chongqing', 'suzhou', 'tianjin'];

export const chart: Chart = {
  element: 'szhk-gdp-compare',
  dataset: gdp,
  views: {
    'two-cities': {
      measures: ['gdp', 'gdp-after-2018-census', 'gdp-passes'],
      places: ['shenzhen', 'hong-kong'],
      select: ownCurrencies,
      draw: byCurrency,
    },
    tigers: {
      measures: ['gdp', 'gdp-passes'],
      places: ['hong-kong', 'singapore', 'south-korea', 'taiwan'],
      select: inCurrency('usd'),
      draw: linesWithCrossings,
    },
    cities: {
      measures: ['gdp', 'gdp-before-2018-census', 'gdp-after-2018-census', 'gdp-passes'],
      places: comparedCities,
      select: (rows, settings) => newestLevel(inCurrency('cny')(rows, settings)),
      draw: linesWithCrossings,
    },
    'hong-kong': {measures: ['gdp', 'gdp-growth'], places: ['hong-kong'], select: onePlace('hkd'), draw: levelAndGrowth},
    shenzhen: {
      measures: ['gdp', 'gdp-after-2018-census', 'gdp-growth'],
      places: ['shenzhen'],
      select: onePlace('cny'),
      draw: levelAndGrowth,
    },
  },
};
