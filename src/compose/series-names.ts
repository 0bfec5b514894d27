import type {Row} from '../model/row.js';
import type {Wording} from '../text/wording.js';

/** Columns that can distinguish rows, the shortest names first. */
const namings: readonly (readonly ('place' | 'item' | 'measure')[])[] = [
  ['place'],
  ['item'],
  ['measure'],
  ['place', 'item'],
  ['item', 'measure'],
  ['place', 'measure'],
  ['place', 'item', 'measure'],
];

/** The shortest names that distinguish groups of rows; each group is named after its first row. */
export function seriesNames(groups: readonly (readonly Row[])[], wording: Wording): string[] {
  const word = ({place, item, measure}: Row, column: 'place' | 'item' | 'measure') =>
    column === 'place' ? wording.place(place) : column === 'measure' ? wording.measure(measure) : item === null ? '' : wording.item(item);
  const name = ([row]: readonly Row[], columns: (typeof namings)[number]) =>
    row ? wording.messages.phrases(columns.map((column) => word(row, column)).filter((one) => one !== '')) : '';
  const all = namings.map((columns) => groups.map((rows) => name(rows, columns)));
  return all.find((names) => new Set(names.filter((one) => one !== '')).size === groups.length) ?? (all.at(-1) as string[]);
}
