import type {PlotOptions} from '../marks/plot.js';
import type {Chart, DrawContext, Settings, TableChart, TableView, View} from '../marks/view.js';
import type {Figure} from '../model/dataset.js';
import type {Row} from '../model/row.js';
import type {Wording} from '../text/wording.js';
import type {ChartRequest} from './request.js';

/** What a request selects: a view with its rows, ready to draw at any size. */
interface CompositionOf<R> {
  /** Name of the view. */
  readonly name: string;
  readonly rows: readonly R[];
  readonly figure: Figure | undefined;
  /** Whether the figure is drawn whole and from its own data, so its finding holds. */
  readonly complete: boolean;
  readonly ownRows: boolean;
}

export interface DatasetComposition extends CompositionOf<Row> {
  readonly kind: 'dataset';
  readonly chart: Chart;
  readonly view: View;
  readonly settings: Settings;
}

export interface TableComposition<R = unknown> extends CompositionOf<R> {
  readonly kind: 'table';
  readonly chart: TableChart<R>;
  readonly view: TableView<R>;
}

export type Composition = DatasetComposition | TableComposition;

/** The text around the plots. */
export interface Captions {
  readonly title: string;
  readonly subtitle: string;
  /** Why so little is drawn, if the report prints a figure only as a picture. */
  readonly explanation: string;
  readonly sourceLines: readonly string[];
}

/** Size and words of a drawing; its composition knows the settings. */
export type DrawSize = Omit<DrawContext, 'settings'>;

/** The requested chart, ready to show in any language and at any size. */
export interface ComposedChart {
  /** The rows, and how they were chosen. */
  readonly composition: Composition;
  readonly captions: (wording: Wording) => Captions;
  /** Minimum height of the plots, in pixels. */
  readonly height: (size: DrawSize) => number;
  /** Undefined if there is only the table. */
  readonly draw: ((size: DrawSize) => readonly PlotOptions[]) | undefined;
}

/** Composes one chart's content from a request. */
export interface ChartComposer<R = unknown> {
  /** @throws ChartError that names what is unknown */
  compose(this: void, request: ChartRequest<R>): ComposedChart;
}
