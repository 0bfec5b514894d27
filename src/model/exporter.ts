import type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from './export-options.js';

/** Exports a chart to files. */
export interface Exporter {
  /** Rows in the columns of the published CSV files, which `src` reads. */
  toCSV(options?: CsvOptions): string;
  /** What is shown, as data. */
  toJSON(): ChartData;
  /** The text of an SVG file with title, notes and sources. */
  toSVG(options?: PictureOptions): string;
  /** The same as an image. */
  toPNG(options?: PngOptions): Promise<Blob>;
  /** Two entries: the report, with the place shown, and the dataset. For a page’s own rows: the page and the package that draws them. */
  toCitation(style: CitationStyle): string;
  /** HTML that embeds the chart in a page, with this version's script and its hash, or with the newest script. */
  toEmbedCode(options?: EmbedOptions): string;
  /** Chart, view, language and date of the data: `szhk-gdp-compare_tigers_zh-Hans_2023-06.csv`. */
  fileName(extension: string): string;
}
