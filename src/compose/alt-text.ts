import {greatest, group, least} from 'd3-array';
import type {PlotHitArea} from '../marks/plot.js';
import type {Row} from '../model/row.js';
import type {MarkForm} from '../text/locales/message-types.js';
import type {Wording} from '../text/wording.js';
import type {Composition} from './composition.js';
import {amountOf, periodOf, yearsIn} from './rows.js';
import {seriesNames} from './series-names.js';

/** Most lines or bars that a description names; if more, only their count. */
const mostNames = 12;

/** Alternative text of plots: what they are, and their axes with the range of the values. */
export interface AltText {
  readonly kind: string;
  /** Empty if no plot has axes. */
  readonly axes: string;
  /** The same, plot after plot. */
  readonly whole: string;
}

export function altText(content: Composition, hitAreas: readonly PlotHitArea[], wording: Wording): AltText {
  const plots = group(
    hitAreas.filter(({form}) => form !== 'crossing'),
    ({plot}) => plot,
    ({form}) => form,
  );
  const told = [...plots.values()].flatMap((forms) => [...forms].map(([form, found]) => altTextOfPlot(form, found, content, wording)));
  const sentences = (parts: readonly string[]) => wording.messages.sentences([...new Set(parts)].filter((part) => part !== ''));
  return {
    kind: sentences(told.map(([kind]) => kind)),
    axes: sentences(told.map(([, axes]) => axes)),
    whole: sentences(told.map((parts) => sentences(parts))),
  };
}

function altTextOfPlot(
  form: MarkForm,
  hitAreas: readonly PlotHitArea[],
  content: Composition,
  wording: Wording,
): readonly [kind: string, axes: string] {
  const isSeries = form === 'line' || form === 'column';
  const series = [...group(hitAreas, (area) => area.series).values()].map((found) => found.flatMap(({rows}) => rows));
  const groups = isSeries ? series : [...new Set(series.flat())].map((row) => [row]);
  const names = namesIn(groups, content, wording);
  const rows = series.flat();
  return wording.messages.altText[form as Exclude<MarkForm, 'crossing'>]({
    marks: new Set(rows).size,
    series: series.length,
    names: isSeries && series.length <= mostNames ? names : [],
    years: yearsIn(
      rows.map((row) => periodOf(row, content)),
      wording.messages,
    ),
    measure: measureOf(rows, content, wording),
    range: form === 'fact' ? '' : rangeOf(groups, names, content, wording),
  });
}

/** Names that distinguish lines or bars. */
const namesIn = (groups: readonly (readonly unknown[])[], content: Composition, wording: Wording): string[] =>
  content.kind === 'table'
    ? groups.map(([row]) => content.view.columns[0]?.cell(row, wording) ?? '')
    : seriesNames(groups as readonly (readonly Row[])[], wording);

function measureOf(rows: readonly unknown[], {kind}: Composition, wording: Wording): string {
  if (kind === 'table') return '';
  return wording.messages.list(wording.mainMeasures(rows as readonly Row[]));
}

/** The smallest and largest values, each with what it belongs to: `2% (Hong Kong, 1998) to 30% (Shenzhen, 2022)`. */
function rangeOf(groups: readonly (readonly unknown[])[], names: readonly string[], content: Composition, wording: Wording): string {
  const valued = groups.flatMap((rows, index) =>
    rows.flatMap((row) => {
      const amount = amountOf(row);
      return amount && Number.isFinite(wording.baseValue(amount))
        ? [{row, amount, name: names[index] ?? '', size: wording.baseValue(amount)}]
        : [];
    }),
  );
  const [lowest, highest] = [least(valued, ({size}) => size), greatest(valued, ({size}) => size)];
  if (!lowest || !highest || valued.length < 2) return '';
  const tell = ({row, amount, name}: typeof lowest) => {
    const period = content.kind === 'dataset' ? [wording.periodOf(row as Row)] : [];
    return wording.messages.valueOf(wording.value(amount), wording.messages.phrases([name, ...period].filter((part) => part !== '')));
  };
  return wording.messages.span(tell(lowest), tell(highest));
}
