import {isPassing, type Qualifier, type Row} from '../model/dataset.js';
import type {Wording} from './wording.js';
import type {Content} from '../compose/subjects.js';

/** One row in words, for the tip and the ear. */
export interface Telling {
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

export function tell(row: unknown, content: Content, wording: Wording): Telling {
  return content.kind === 'table' ? tellTableRow(row, content, wording) : tellNumber(row as Row, content, wording);
}

function tellNumber(row: Row, {figure}: Extract<Content, {kind: 'numbers'}>, wording: Wording): Telling {
  const {place, item, measure, qualifier, note} = row;
  const items = item === null ? [] : [wording.item(item)];
  const passing = isPassing(row) && wording.words.passes(String(row.value), [wording.place(place)], wording.item(item ?? ''));
  return {
    subject: passing ? '' : wording.words.phrases([wording.place(place), ...items, wording.periodOf(row)]),
    value: passing || wording.value(row),
    details: [wording.words.phrases([wording.measure(measure), ...precision(qualifier, wording)])],
    source: sourceOf(row, figure?.number ?? null, wording),
    notes: note ? [note[wording.language]] : [],
  };
}

function tellTableRow(row: unknown, {chart, view, figure}: Extract<Content, {kind: 'table'}>, wording: Wording): Telling {
  const [first, second, ...others] = view.columns.map(({heading, cell}) => ({heading, text: cell(row, wording)}));
  const {qualifier = 'exact'} = row as {readonly qualifier?: Qualifier};
  return {
    subject: first?.text ?? '',
    value: second?.text ?? '',
    details: [
      ...precision(qualifier, wording),
      ...others.filter(({text}) => text !== '').map(({heading, text}) => wording.words.described(wording.words.columns[heading], text)),
    ],
    source: sourceOf(chart.sourceOf(row), figure?.number ?? null, wording),
    notes: [],
  };
}

/** How exact a value is, where it is not as stated. */
const precision = (qualifier: Qualifier, {words}: Wording): string[] => (qualifier === 'exact' ? [] : [words.qualifiers[qualifier]]);

/** `Report …, section 5.1.1, figure 5.1`; of another publisher its name; empty where the page gives none. */
function sourceOf({source, section}: {source: string; section: string | null}, figure: string | null, wording: Wording): string {
  const isReport = source === 'report';
  const where = [
    ...(section === null ? [] : [wording.section(section)]),
    ...(isReport && figure !== null ? [wording.words.figure(figure)] : []),
  ];
  return wording.words.phrases([...(source ? [wording.source(source)] : []), ...where]);
}

/** The row as one says it: `Shenzhen, 2022: 30.04 million TEU. Container throughput, about. Report, section 5.1.1.` */
export function spoken({subject, value, details, source, notes}: Telling, {words, language}: Wording): string {
  const [stop, space] = language === 'en' ? ['.', ' '] : ['。', ''];
  return [subject ? words.described(subject, value) : value, ...details, source, ...notes]
    .filter((part) => part !== '')
    .map((part) => (/[.。]$/.test(part) ? part : `${part}${stop}`))
    .join(space);
}
