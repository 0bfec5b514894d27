import type {Wording} from '../text/wording.js';
import type {ChartElement} from '../element/chart-element.js';
import type {RenderedChart} from '../element/frame/render-chart.js';
import {citation} from './citation.js';
import {csvOf} from './csv.js';
import {embedCode} from './embed-code.js';
import type {ExportContext} from './export-context.js';
import {fileName} from './file-name.js';
import {chartData} from './json.js';
import type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from '../model/export-options.js';
import {pngOf} from './png.js';
import {svgOf, svgText} from './svg.js';

/** What can be taken away from a chart. */
export class ChartExporter {
  private readonly exhibit: ExportContext;

  constructor(host: ChartElement, picture: RenderedChart, wording: Wording, languageTag: string) {
    this.exhibit = {host, rendered: picture, wording, languageTag};
  }

  /** Rows in the columns of the published CSV files, which `src` reads. The text has no byte order mark; a file for spreadsheets needs one. */
  toCSV({all = false}: CsvOptions = {}): string {
    return csvOf(this.exhibit.rendered.composed.composition, all);
  }

  /** What is shown, as data. */
  toJSON(): ChartData {
    return chartData(this.exhibit);
  }

  /** The text of an SVG file with title, notes and sources. */
  toSVG(options?: PictureOptions): string {
    return svgText(svgOf(this.exhibit, options));
  }

  /** The same as an image. */
  toPNG(options?: PngOptions): Promise<Blob> {
    return pngOf(this.exhibit, options);
  }

  /**
   * Two entries: the report, with the place that is shown, and the dataset. Of a page’s own rows the page, and the package that draws them.
   * @param today The day of access, `2026-01-31`
   */
  toCitation(style: CitationStyle, today?: string): string {
    return citation(this.exhibit, style, today);
  }

  /** The lines that put the chart on a page, with the script of this version and its hash, or with the newest script. */
  toEmbedCode({pinned = true}: EmbedOptions = {}): string {
    return embedCode(this.exhibit, pinned);
  }

  /** Chart, view, language and date of the data: `szhk-gdp-compare_tigers_zh-Hans_2023-06.csv`. */
  fileName(extension: string): string {
    return fileName(this.exhibit, extension);
  }
}
