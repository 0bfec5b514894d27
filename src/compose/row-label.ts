import {isCrossing, type Qualifier, type Row} from '../model/row.js';
import type {Messages} from '../text/locales/message-types.js';
import type {Wording} from '../text/wording.js';
import type {Composition, TableComposition} from './composition.js';
import {type Stated, statedOf} from './rows.js';

/** One row in words, for its tip, for screen readers, and for details of a value in a sentence. */
export interface RowLabel {
  /** Place and item of the value; for a table row, its first cell. */
  readonly whose: readonly string[];
  /** Its period; empty for a table row. */
  readonly when: string;
  /** The value with its unit; for an event, place or rule, its description. */
  readonly value: string;
  /** Whether the value is a sentence with `whose` and `when`. */
  readonly isSentence: boolean;
  /** What is measured; empty for a table row. */
  readonly measure: string;
  readonly qualifier: Qualifier;
  /** Other cells of a table row, each with its heading. */
  readonly cells: readonly string[];
  /** Who states it, and where: `Report …, section 5.1.1, figure 5.1`; empty if the page does not say. */
  readonly source: string;
  /** Notes about the value. */
  readonly notes: readonly string[];
}

export function rowLabel(row: unknown, composition: Composition, wording: Wording): RowLabel {
  const figure = composition.figure?.number ?? null;
  return composition.kind === 'table' ? tableRowLabel(row, composition, wording) : numberLabel(row as Row, figure, wording);
}

/** The label of a number; `figure` is the report's figure that shows it. */
export function numberLabel(row: Row, figure: string | null, wording: Wording): RowLabel {
  const {place, item, measure, qualifier, note} = row;
  const items = item === null ? [] : [wording.item(item)];
  const isSentence = isCrossing(row);
  return {
    whose: [wording.place(place), ...items],
    when: wording.periodOf(row),
    isSentence,
    value: isSentence ? wording.messages.crossing(String(row.value), [wording.place(place)], items.join('')) : wording.value(row),
    measure: wording.measure(measure),
    qualifier,
    cells: [],
    source: sourceOf(row, figure, wording),
    notes: note ? [note[wording.language]] : [],
  };
}

function tableRowLabel(row: unknown, {view, figure}: TableComposition, wording: Wording): RowLabel {
  const {messages} = wording;
  const [first, second, ...others] = view.columns
    .filter(({isOnlyInTable}) => !isOnlyInTable)
    .map(({heading, cell}) => ({heading, text: cell(row, wording)}));
  const {qualifier = 'exact'} = row as {readonly qualifier?: Qualifier};
  return {
    whose: [first?.text ?? ''],
    when: '',
    isSentence: false,
    value: second?.text ?? '',
    measure: '',
    qualifier,
    cells: others.filter(({text}) => text !== '').map(({heading, text}) => messages.described(messages.columns[heading], text)),
    source: sourceOf(statedOf(row), figure?.number ?? null, wording),
    notes: [],
  };
}

function sourceOf({source, section}: Pick<Stated, 'source' | 'section'>, figure: string | null, wording: Wording): string {
  const where = [
    ...(section === null ? [] : [wording.section(section)]),
    ...(source === 'report' && figure !== null ? [wording.messages.figure(figure)] : []),
  ];
  return wording.messages.phrases([...(source ? [wording.source(source)] : []), ...where]);
}

/** Subject: `Shenzhen, 2022`; empty if the value includes it. */
export const subjectOf = ({whose, when, isSentence}: RowLabel, messages: Messages): string =>
  isSentence ? '' : messages.phrases([...whose, when].filter((part) => part !== ''));

/** What is measured and how exact the value is, if not as stated; other cells of a table row. */
export function detailsOf({measure, qualifier, cells}: RowLabel, messages: Messages): string[] {
  const precision = qualifier === 'exact' ? [] : [messages.qualifiers[qualifier]];
  return measure ? [messages.phrases([measure, ...precision])] : [...precision, ...cells];
}

/** The row in speech, the value first: `Shenzhen, 2022: 30.04 million TEU. Selected. Container throughput, about. Report, section 5.1.1.` */
export function spokenLabel(label: RowLabel, messages: Messages, isSelected = false): string {
  const subject = subjectOf(label, messages);
  const parts = [
    subject ? messages.described(subject, label.value) : label.value,
    isSelected ? messages.selected : '',
    ...detailsOf(label, messages),
    label.source,
    ...label.notes,
  ];
  return messages.sentences(parts.filter((part) => part !== '').map((part) => (/[.。]$/.test(part) ? part : part + messages.fullStop)));
}

/** Details of a value in a sentence, one per line: what it measures, how exact it is, who states it, and notes. */
export function aboutValue(
  {whose, when, measure, qualifier, source, notes}: RowLabel,
  {phrases, described, columns, qualifiers}: Messages,
): string[] {
  return [
    phrases([...whose, measure, when].filter((part) => part !== '')),
    described(columns.qualifier, qualifiers[qualifier]),
    described(columns.source, source),
    ...notes,
  ];
}
