import type {CSSResult} from 'lit';
import type {PlotHitArea} from '../marks/plot.js';
import type {ChartError} from '../model/chart-error.js';
import type {ChartHost, PagePopover} from '../model/chart-host.js';
import type {Wording} from '../text/wording.js';
import type {AltText} from './alt-text.js';
import type {Captions, ComposedChart} from './composition.js';
import type {Value} from './values.js';

/** A composed chart with its words and, once it has a size, its plots. */
export interface RenderedChart extends Captions {
  readonly composed: ComposedChart;
  readonly plots: readonly SVGSVGElement[];
  /** The rows' hit areas, in pixels from the top left corner of the first plot. */
  readonly hitAreas: readonly PlotHitArea[];
  /** The rows in reading order, series after series. */
  readonly values: readonly (readonly Value[])[];
  readonly altText: AltText;
  readonly height: number;
  /** Whether everything is drawn. */
  readonly isDrawn: boolean;
}

/** The chart shown; after an error, the last good one. */
export interface ShownChart {
  readonly rendered: RenderedChart | undefined;
  readonly error: ChartError | undefined;
  readonly wording: Wording;
  /** Language tag of the page, which selects the glyphs: `zh-HK` is not `zh-TW`. */
  readonly languageTag: string;
}

/** The values of a chart as options on the page, of which one can be focused and one selected. */
export interface ValueOptions {
  /** Focuses the option of a value; without one, lets the list be focused again. */
  focus(value: Value | undefined): void;
  select(value: Value | undefined): void;
  /** The value whose option this is, if it is one. */
  valueOf(target: EventTarget | null): Value | undefined;
}

/** What the element passes to a module that loads on demand. */
export interface ChartContext {
  readonly host: ChartHost;
  readonly shown: () => ShownChart;
  readonly values: ValueOptions;
  /** Says something to screen readers. */
  readonly announce: (words: string) => void;
  /** Adds a style sheet to the element once. */
  readonly adoptStyles: (sheet: CSSResult) => void;
}

/** The same for a module that opens a popover above the page. */
export interface PopoverContext extends ChartContext {
  readonly popover: (element: HTMLElement) => PagePopover;
}
