import type {Value} from '../compose/values.js';

/** The value that a key leads to, from a value or from outside. */
export function valueAfterKey(key: string, values: readonly (readonly Value[])[], current: Value | undefined): Value | undefined {
  const all = values.flat();
  if (!current) return key === 'End' || key === 'ArrowLeft' || key === 'ArrowUp' ? all.at(-1) : all[0];
  const at = all.indexOf(current);
  const series = values[current.series] ?? [];
  const step = values.length === 1 && steps[key]?.by === 'series' ? {...steps[key], by: 'value'} : steps[key]; // one series: any arrow goes
  if (key === 'Home') return series[0];
  if (key === 'End') return series.at(-1);
  if (step?.by === 'value') return all[at + step.sign] ?? current;
  if (step?.by === 'series') return nearestOf(values[current.series + step.sign], current);
  return values[current.series + (step?.sign ?? 0)]?.[0] ?? current;
}

const steps: Readonly<Record<string, {readonly by: 'value' | 'series' | 'page'; readonly sign: 1 | -1}>> = {
  ArrowRight: {by: 'value', sign: 1},
  ArrowLeft: {by: 'value', sign: -1},
  ArrowDown: {by: 'series', sign: 1},
  ArrowUp: {by: 'series', sign: -1},
  PageDown: {by: 'page', sign: 1},
  PageUp: {by: 'page', sign: -1},
};

export const isNavigationKey = (key: string): boolean => key in steps || key === 'Home' || key === 'End';

/** The horizontally nearest value of another series, or the same value if there is no such series. */
function nearestOf(series: readonly Value[] | undefined, current: Value): Value {
  const middle = ({area: {left, right}}: Value) => (left + right) / 2;
  const away = (value: Value) => Math.abs(middle(value) - middle(current));
  return (series ?? [current]).reduce((best, value) => (away(value) < away(best) ? value : best));
}
