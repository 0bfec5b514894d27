import {isCrossing, type Qualifier, type Row} from '../model/dataset.js';
import type {Wording} from './wording.js';
import type {Composition} from '../compose/subjects.js';

/** One row in words, for the tip and the ear. */
export interface RowLabel {
  /** Whose and when: `Shenzhen, 2022`. */
  readonly subject: string;
  /** The value with its unit; of an event, a place or a rule what is said of it. */
  readonly value: string;
  /** How exact it is where it is not as stated, and what is measured. */
  readonly details: readonly string[];
  /** Who states it, and where. */
  readonly source: string;
  /** What is to be known about it. */
  readonly notes: readonly string[];
}

export function rowLabel(row: unknown, content: Composition, wording: Wording): RowLabel {
  return content.kind === 'table' ? tableRowLabel(row, content, wording) : datasetRowLabel(row as Row, content, wording);
}

function datasetRowLabel(row: Row, {figure}: Extract<Composition, {kind: 'numbers'}>, wording: Wording): RowLabel {
  const {place, item, measure, qualifier, note} = row;
  const items = item === null ? [] : [wording.item(item)];
  const crossing = isCrossing(row) && wording.messages.crossing(String(row.value), [wording.place(place)], wording.item(item ?? ''));
  return {
    subject: crossing ? '' : wording.messages.phrases([wording.place(place), ...items, wording.periodOf(row)]),
    value: crossing || wording.value(row),
    details: [wording.messages.phrases([wording.measure(measure), ...precision(qualifier, wording)])],
    source: sourceOf(row, figure?.number ?? null, wording),
    notes: note ? [note[wording.language]] : [],
  };
}

function tableRowLabel(row: unknown, {chart, view, figure}: Extract<Composition, {kind: 'table'}>, wording: Wording): RowLabel {
  const [first, second, ...others] = view.columns.map(({heading, cell}) => ({heading, text: cell(row, wording)}));
  const {qualifier = 'exact'} = row as {readonly qualifier?: Qualifier};
  return {
    subject: first?.text ?? '',
    value: second?.text ?? '',
    details: [
      ...precision(qualifier, wording),
      ...others
        .filter(({text}) => text !== '')
        .map(({heading, text}) => wording.messages.described(wording.messages.columns[heading], text)),
    ],
    source: sourceOf(chart.sourceOf(row), figure?.number ?? null, wording),
    notes: [],
  };
}

/** How exact a value is, where it is not as stated. */
const precision = (qualifier: Qualifier, {messages}: Wording): string[] => (qualifier === 'exact' ? [] : [messages.qualifiers[qualifier]]);

/** `Report …, section 5.1.1, figure 5.1`; of another publisher its name; empty where the page gives none. */
function sourceOf({source, section}: {source: string; section: string | null}, figure: string | null, wording: Wording): string {
  const isReport = source === 'report';
  const where = [
    ...(section === null ? [] : [wording.section(section)]),
    ...(isReport && figure !== null ? [wording.messages.figure(figure)] : []),
  ];
  return wording.messages.phrases([...(source ? [wording.source(source)] : []), ...where]);
}

/** The row as one says it: `Shenzhen, 2022: 30.04 million TEU. Container throughput, about. Report, section 5.1.1.` */
export function spokenLabel({subject, value, details, source, notes}: RowLabel, {messages, language}: Wording): string {
  const [stop, space] = language === 'en' ? ['.', ' '] : ['。', ''];
  return [subject ? messages.described(subject, value) : value, ...details, source, ...notes]
    .filter((part) => part !== '')
    .map((part) => (/[.。]$/.test(part) ? part : `${part}${stop}`))
    .join(space);
}
