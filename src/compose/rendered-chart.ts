import type {CSSResult} from 'lit';
import type {PlotHitArea} from '../marks/plot.js';
import type {ChartError} from '../model/chart-error.js';
import type {ChartHost, PageLayer} from '../model/chart-host.js';
import type {Wording} from '../text/wording.js';
import type {Captions, ComposedChart} from './composition.js';

/** A composed chart with its words and, once it has a size, its plots. */
export interface RenderedChart extends Captions {
  readonly composed: ComposedChart;
  readonly plots: readonly SVGSVGElement[];
  /** Where the rows are shown, in pixels from the upper left corner of the first plot. */
  readonly hitAreas: readonly PlotHitArea[];
  /** What those are told who do not see the plots. */
  readonly altText: string;
  readonly height: number;
  /** Whether all that it has to show is there. */
  readonly isDrawn: boolean;
}

/** What is shown: a chart, on an error the last good one. */
export interface ShownChart {
  readonly rendered: RenderedChart | undefined;
  readonly error: ChartError | undefined;
  readonly wording: Wording;
  /** Language tag of the page, which chooses the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
}

/** What a room that is loaded on use gets from the element. */
export interface ChartContext {
  readonly host: ChartHost;
  readonly shown: () => ShownChart;
  /** Adds a sheet to the element, once. */
  readonly adoptStyles: (sheet: CSSResult) => void;
}

/** The same for a room that puts something above all else of the page. */
export interface LayeredContext extends ChartContext {
  readonly popover: (element: HTMLElement) => PageLayer;
}
