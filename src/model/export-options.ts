// Options and results of the methods that export a chart. Imports nothing, so that users of these types need no others.

/** How an entry of a bibliography is written. */
export type CitationStyle = 'gb-t-7714' | 'apa' | 'bibtex';

export interface CsvOptions {
  /** All rows of the dataset instead of those shown; of a page’s own rows those shown. */
  readonly all?: boolean;
}

/** How a picture is to look. */
export interface PictureOptions {
  /** In pixels; that on the page when not set, 960 where it has none. */
  readonly width?: number;
  /** `light` when not set. */
  readonly theme?: 'light' | 'dark';
}

export interface PngOptions extends PictureOptions {
  /** Pixels of the image for one of the page; 2 when not set. */
  readonly scale?: number;
}

export interface EmbedOptions {
  /** Whether the script is that of this version and no other; it is when not set. */
  readonly pinned?: boolean;
}

export type VocabularyEntry = Readonly<Record<string, unknown>>;
export type UsedVocabulary = Readonly<Record<string, Readonly<Record<string, VocabularyEntry>>>>;

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
  readonly vocabulary: UsedVocabulary;
}
