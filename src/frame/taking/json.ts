import {licence} from '../../text/citations.js';
import {about} from './about.js';
import {cdn, datasetName, type Exhibit, plain} from './exhibit.js';

type Entry = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** What a chart shows, as data: `src` takes the file that holds it. */
export interface ChartData {
  readonly generator: string;
  /** Tag of the element. */
  readonly element: string;
  readonly view: string;
  /** Language tag of title, subtitle and notes. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Why so little is shown, where the report prints a figure as a picture only; otherwise empty. */
  readonly explanation: string;
  /** Place in the report; null where the page gave rows of its own. The number is null for a view that is none of its figures. */
  readonly report: {readonly figure: string | null; readonly section: string} | null;
  /** Name of the published dataset; null where the page gave rows of its own. */
  readonly dataset: string | null;
  /** The lines under the chart: where the rows stand and how they are to be read. */
  readonly notes: readonly string[];
  /** Terms of the data; null where the page gave rows of its own. */
  readonly licence: {readonly path: string; readonly title: string} | null;
  /** The rows that are shown. */
  readonly data: readonly unknown[];
  /** What the ids of the rows mean, in all languages. */
  readonly vocabulary: Words;
}

export function dataOf({host, picture, languageTag}: Exhibit): ChartData {
  const {title, subtitle, explanation, sourceLines, composition} = picture;
  const {name, figure, rows, ownRows, chart} = composition.content;
  return {
    generator: `szhk-charts ${about.version}`,
    element: host.localName,
    view: name,
    language: languageTag,
    title: plain(title),
    subtitle: plain(subtitle),
    explanation: plain(explanation),
    report: figure && !ownRows ? {figure: figure.number, section: figure.section} : null,
    dataset: ownRows ? null : datasetName(picture),
    notes: sourceLines.map(plain),
    licence: ownRows ? null : {path: `${cdn}szhk-charts@${about.version}/dist/data/NOTICE`, title: licence},
    data: rows,
    vocabulary: usedWords('table' in chart ? chart.table.vocabulary : chart.dataset.vocabulary, rows as readonly Entry[]),
  };
}

/** Of a vocabulary the ids that stand in rows, with what these refer to: the main measure of a measure, the base of a unit. */
function usedWords(vocabulary: object, rows: readonly Entry[]): Words {
  const words = vocabulary as Words;
  const used = new Set(rows.flatMap((row) => Object.values(row).flat()));
  for (const entry of [...used].flatMap((id) => [words.measures?.[String(id)]?.of, words.units?.[String(id)]?.base])) used.add(entry);
  const picked = Object.entries(words).map(
    ([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).filter(([id]) => used.has(id)))] as const,
  );
  return Object.fromEntries(picked.filter(([, entries]) => Object.keys(entries).length > 0));
}
