import type {Composition} from '../compose/composition.js';
import {periodOf} from '../compose/rows.js';
import type {Highlight} from '../model/events.js';
import {yearSpan} from '../model/period.js';
import type {Row} from '../model/row.js';

/** The place and period of a row, for linked charts. */
export function highlightOf(row: unknown, content: Composition): Highlight {
  const [place] = placesOf(row, content);
  return {place, period: periodOf(row, content)};
}

/** Whether a row has the place of a highlight and overlaps its years. An empty highlight matches no row. */
export function isHighlighted(row: unknown, content: Composition, {place, period}: Highlight): boolean {
  if (place === undefined && period === undefined) return false;
  const isThere = place === undefined || placesOf(row, content).includes(place);
  return isThere && (period === undefined || touches(periodOf(row, content), period));
}

function placesOf(row: unknown, {kind, chart}: Composition): readonly string[] {
  if (kind === 'table') return chart.placesOf?.(row) ?? [];
  const {place, item} = row as Row;
  return item === null ? [place] : [place, item];
}

function touches(period: string | undefined, wanted: string): boolean {
  if (period === undefined) return false;
  const [[first, last], [from, to]] = [yearSpan(period), yearSpan(wanted)];
  return first <= to && last >= from;
}
