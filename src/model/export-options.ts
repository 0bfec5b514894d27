// Options and results of the methods that export a chart. Imports nothing, so users of these types need no other files.

/** The format of a bibliography entry. */
export type CitationStyle = 'gb-t-7714' | 'apa' | 'bibtex';

export interface CsvOptions {
  /** All rows of the dataset, not just those shown; ignored for a page’s own rows. */
  readonly all?: boolean;
  /** Starts with a byte order mark, so that spreadsheets that open the file read Chinese. Default: false. */
  readonly bom?: boolean;
}

/** How the picture looks. */
export interface PictureOptions {
  /** In pixels. Default: the width on the page, or 960 if it has none. */
  readonly width?: number;
  /** Default: `light`. */
  readonly theme?: 'light' | 'dark';
}

export interface PngOptions extends PictureOptions {
  /** Image pixels per page pixel. Default: 2. */
  readonly scale?: number;
}

export interface EmbedOptions {
  /** Whether to pin the script to this version. Default: true. */
  readonly pinned?: boolean;
}

export type VocabularyEntry = Readonly<Record<string, unknown>>;
export type UsedVocabulary = Readonly<Record<string, Readonly<Record<string, VocabularyEntry>>>>;

/** What a chart shows, as data; `src` accepts a file of it. */
export interface ChartData {
  readonly generator: string;
  /** Tag name of the element. */
  readonly element: string;
  readonly view: string;
  /** Language tag of title, subtitle and notes. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Why little is shown, if the report prints a figure only as a picture; otherwise empty. */
  readonly explanation: string;
  /** Place in the report; null if the page supplied its own rows. `figure` is null for a view that is not one of its figures. */
  readonly report: {readonly figure: string | null; readonly section: string} | null;
  /** Name of the published dataset; null if the page supplied its own rows. */
  readonly dataset: string | null;
  /** The lines under the chart: where the rows come from and how to read them. */
  readonly notes: readonly string[];
  /** Terms of the data; null if the page supplied its own rows. */
  readonly licence: {readonly path: string; readonly title: string} | null;
  /** The rows shown. */
  readonly data: readonly unknown[];
  /** What the ids of the rows mean, in all languages. */
  readonly vocabulary: UsedVocabulary;
}
