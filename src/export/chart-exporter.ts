import type {ChartContext, RenderedChart} from '../compose/rendered-chart.js';
import {byteOrderMark} from '../model/csv-dialect.js';
import type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from '../model/export-options.js';
import type {Exporter} from '../model/exporter.js';
import {citation} from './citation.js';
import {csvText} from './csv.js';
import {embedCode} from './embed-code.js';
import type {ExportContext} from './export-context.js';
import {fileName} from './file-name.js';
import {chartData} from './json.js';
import {pngOf} from './png.js';
import {svgOf, svgText} from './svg.js';

/** Makes files of what is shown when the exporter is created. */
export class ChartExporter implements Exporter {
  readonly #context: ExportContext;

  constructor({host, shown}: ChartContext) {
    const {rendered, wording, languageTag} = shown();
    this.#context = {host, rendered: rendered as RenderedChart, wording, languageTag};
  }

  toCSV({all = false, bom = false}: CsvOptions = {}): string {
    return (bom ? byteOrderMark : '') + csvText(this.#context.rendered.composed.composition, all);
  }

  toJSON(): ChartData {
    return chartData(this.#context);
  }

  toSVG(options?: PictureOptions): string {
    return svgText(svgOf(this.#context, options));
  }

  toPNG(options?: PngOptions): Promise<Blob> {
    return pngOf(this.#context, options);
  }

  toCitation(style: CitationStyle): string {
    return citation(this.#context, style);
  }

  toEmbedCode({pinned = true}: EmbedOptions = {}): string {
    return embedCode(this.#context, pinned);
  }

  fileName(extension: string): string {
    return fileName(this.#context, extension);
  }
}
