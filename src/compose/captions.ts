import {group} from 'd3-array';
import type {Figure} from '../model/dataset.js';
import {isCrossing, type Row, yearOf} from '../model/row.js';
import type {Messages} from '../text/locales/message-types.js';
import type {Wording} from '../text/wording.js';
import type {DatasetComposition} from './composition.js';
import {yearsIn} from './rows.js';

/** What a line under a chart needs to know about the figure shown. */
export interface FigureContext {
  readonly figure: Figure | undefined;
  readonly complete: boolean;
  readonly ownRows: boolean;
}

/** Whether the finding of a figure holds: the figure is drawn whole, and not from other numbers only. */
export function holdsFinding<C extends FigureContext>(context: C): context is C & {readonly figure: Figure} {
  const {figure, complete} = context;
  return figure !== undefined && complete && figure.withOthers !== 'none';
}

/** The finding if the figure is drawn whole, because it might not hold for a part; its subject for some years; else what is drawn. */
export function title(composition: DatasetComposition, wording: Wording): string {
  const {figure, name, rows, settings, ownRows} = composition;
  const {language, messages} = wording;
  if (holdsFinding(composition)) return composition.figure.finding[language];
  if (figure && (ownRows ? figure.withOthers === 'none' : !settings.places)) return figure.subject[language];
  const values = withoutCrossings(rows);
  const [measure = name] = wording.mainMeasures(values);
  return messages.about(measure, named([...new Set(values.map(({place}) => wording.place(place)))], messages));
}

/** Most names in a line; if there are more, only some are named. */
const mostInLine = 8;

const named = (names: readonly string[], {more}: Messages): readonly string[] =>
  names.length > mostInLine ? [...names.slice(0, mostInLine - 2), more(names.length - mostInLine + 2)] : names;

const withoutCrossings = (rows: readonly Row[]): Row[] => rows.filter((row) => !isCrossing(row));

/** Subject, unit, years: `Container throughput of Shenzhen and Hong Kong, million TEU, 2001–2023`; no unit for several measures. */
export function subtitle(composition: DatasetComposition, wording: Wording): string {
  const values = withoutCrossings(composition.rows);
  const {messages, language} = wording;
  const measures = wording.mainMeasures(values);
  const isFinding = holdsFinding(composition);
  const about = isFinding ? composition.figure.subject[language] : messages.list(measures.slice(0, 3));
  const named = isFinding && measures.length > 1 ? about : withUnit(about, values, wording);
  const dated = values.filter(({undated}) => !undated).map(({period}) => period);
  return messages.phrases([named, yearsIn(dated, messages)].filter((part) => part !== ''));
}

/** Adds the rows' unit, if they share one. */
function withUnit(words: string, rows: readonly Row[], wording: Wording): string {
  const bases = new Set(rows.map((row) => wording.baseOf(row)));
  const [base] = bases;
  const largest = Math.max(...rows.map((row) => Math.abs(wording.baseValue(row))).filter(Number.isFinite));
  return bases.size === 1 && base ? wording.titled(words, wording.scale(largest), base) : words;
}

/** For a figure that the report prints only as a picture: says so, and that the chart draws other numbers. */
export function explanation({figure, ownRows}: FigureContext, {messages, language}: Wording): string {
  return figure?.withOthers === 'none' && !ownRows ? messages.pictureOnly(figure.source?.[language]) : '';
}

/** Where the numbers come from: place in the report and its source, other publishers, how to read marks, the figure's notes. */
export function sourceLines(composition: DatasetComposition, wording: Wording): string[] {
  const sources = composition.rows.map(({source}) => source);
  return captionLines(composition, sources, legend(composition, wording), wording);
}

/** The lines under any chart; `sources` are ids, and the report is named with its figure. */
export function captionLines(
  {figure, ownRows}: FigureContext,
  sources: readonly string[],
  legend: readonly string[],
  wording: Wording,
): string[] {
  const {messages, language} = wording;
  const others = [...new Set(sources)].filter((source) => source !== '' && (ownRows || source !== 'report'));
  const publishers = publishersOf(others.map((source) => wording.source(source)));
  return [
    ownRows ? messages.ownData : '',
    figure && !ownRows ? messages.inReport(placeInReport(figure, wording), figure.source?.[language]) : '',
    publishers.length > 0 ? messages.otherSources(ownRows ? named(publishers, messages) : publishers, ownRows) : '',
    messages.sentences(legend),
    ...(ownRows ? [] : (figure?.notes ?? []).map((note) => note[language])),
  ].filter((line) => line !== '');
}

/** Unique publishers; if one's figures come from several papers, `Bureau (Daily, Times)`. */
function publishersOf(names: readonly string[]): string[] {
  const through = group(
    names.map((name) => /^(.*?)\s*[(（](.*)[)）]$/.exec(name) ?? [name, name, '']),
    ([, publisher]) => publisher ?? '',
  );
  return [...through].map(([publisher, found]) => {
    const papers = [...new Set(found.map(([, , paper]) => paper ?? ''))].filter((paper) => paper !== '');
    const [sample = ''] = found.map(([whole]) => whole).filter((whole) => whole !== publisher);
    const [open, close] = sample.includes('（') ? ['（', '）'] : [' (', ')'];
    return papers.length > 0 ? `${publisher}${open}${papers.join(open === '（' ? '、' : ', ')}${close}` : publisher;
  });
}

/** `figure 1.1, section 1.2.1`. */
function placeInReport({number, section}: Figure, wording: Wording): string {
  return wording.messages.phrases([...(number ? [wording.messages.figure(number)] : []), wording.section(section)]);
}

/** How to read the chart's marks, one sentence for each. */
function legend({rows, view}: DatasetComposition, wording: Wording): string[] {
  const words = wording.messages.legend;
  const stated = rows.filter((row) => row.source === 'report' && !isCrossing(row));
  const hasOthers = stated.length > 0 && rows.some(({source}) => source !== 'report');
  const isDerived = stated.some(({qualifier}) => qualifier === 'derived');
  const isRough = stated.some((row) => wording.sign(row) !== '');
  const sentences: [boolean, string][] = view.bars
    ? [
        [hasOthers, words.bars],
        [isRough, words.signs],
        [isDerived, words.computed],
      ]
    : [
        [stated.some(({qualifier}) => qualifier === 'exact'), words.report],
        [isDerived, words.derived],
        [isRough, words.hollow],
        [hasOthers, words.others],
        [hasGaps(rows, wording), words.gap],
      ];
  return sentences.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}

/** Whether any line is missing a year between two others. */
function hasGaps(rows: readonly Row[], wording: Wording): boolean {
  const series = new Map<string, Set<number>>();
  for (const row of rows) {
    const year = yearOf(row);
    if (year === undefined || wording.isChange(row.measure)) continue; // changes are drawn as unconnected columns
    const key = `${row.place} ${row.item} ${row.measure}`;
    series.set(key, (series.get(key) ?? new Set()).add(year));
  }
  return [...series.values()].some((years) => Math.max(...years) - Math.min(...years) + 1 > years.size);
}
