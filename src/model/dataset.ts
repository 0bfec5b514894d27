import type {LocalizedText} from './language.js';
import type {Row} from './row.js';
import type {Vocabulary} from './vocabulary.js';

/** A figure or table of the report, or a view that is not one of its figures (then `number` is null). */
export interface Figure {
  readonly number: string | null;
  readonly element: string;
  /** Null for an element with one view. */
  readonly view: string | null;
  /** The resource with its data; null if neither the report's text nor another publisher has any. */
  readonly dataset: string | null;
  readonly section: string;
  readonly caption: LocalizedText | null;
  /** The source as the report gives it; null for a view that is not one of its figures. */
  readonly source: LocalizedText | null;
  readonly subject: LocalizedText;
  /** What the complete figure shows, in one sentence. */
  readonly finding: LocalizedText;
  readonly notes: readonly LocalizedText[];
  /** How much of the picture can be redrawn from the report's text alone. */
  readonly coverage: Coverage;
  /** The same, using other publishers' figures too. */
  readonly withOthers: Coverage;
  /** Measures and units, such as `rd-funding:hkd-1m`, for a page's own numbers when the report prints the figure only as a picture. */
  readonly expects?: readonly string[];
}

export type Coverage = 'full' | 'partial' | 'none';

/** What charts know about a dataset: its rows, and the words and figures they need. Its JSON file adds sources, columns, licences. */
export interface Dataset {
  readonly name: string;
  readonly data: readonly Row[];
  readonly vocabulary: Vocabulary;
  readonly figures: readonly Figure[];
}

/** Merges datasets for charts that draw rows from several; an id has the same words in all of them. */
export function joinedDatasets(datasets: readonly Dataset[]): Dataset {
  const words = <K extends keyof Vocabulary>(kind: K) =>
    Object.assign({}, ...datasets.map(({vocabulary}) => vocabulary[kind])) as Vocabulary[K];
  return {
    name: datasets[0]?.name ?? '',
    data: datasets.flatMap(({data}) => data),
    vocabulary: {
      places: words('places'),
      items: words('items'),
      measures: words('measures'),
      units: words('units'),
      sources: words('sources'),
    },
    figures: datasets.flatMap(({figures}) => figures),
  };
}
