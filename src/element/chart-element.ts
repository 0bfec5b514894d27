import {LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Chart, TableChart} from '../marks/view.js';
import type {Row} from '../model/dataset.js';
import {languageOf} from '../model/language.js';
import {unavailable} from '../text/unavailable.js';
import type {ChartError} from '../model/chart-error.js';
import type {ChartRequest} from '../compose/request.js';
import {ChartLoader} from './chart-loader.js';
import type {Highlight, HighlightDetail, SelectDetail} from '../model/events.js';
import {NearViewport} from './near-viewport.js';
import {PageLanguage} from './page-language.js';
import {placeholder} from './placeholder.js';
import type {ChartRenderer} from './frame/chart-renderer.js';
import {styles} from './host-styles.js';
import type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from '../model/export-options.js';
import type {ChartExporter} from '../export/chart-exporter.js';

/** A row of the page's own: columns after `unit` may be left out. */
export type OwnRow = Pick<Row, 'place' | 'measure' | 'unit'> & {period: string | number; value: number | null} & Partial<
    Omit<Row, 'period' | 'value'>
  >;

/** A row of the page's own for an element that shows a table of events, places or words; which columns it has, says the element. */
export type OwnTableRow = Readonly<Record<string, unknown>> & {readonly measure?: never};

/** Detail of `szhk-error`: mostly a ChartError, with its `code`, `value` and `known`. */
export interface ChartErrorDetail {
  readonly error: Error | ChartError;
}

/**
 * What all charts have in common: a small element that keeps its room on the page, and loads the engine, its chart and its
 * data when it comes near the viewport.
 *
 * @attr {string} lang - Language of the chart, a BCP 47 tag such as `zh-HK`; inherited from the nearest ancestor that has one
 * @fires {CustomEvent<undefined>} szhk-ready - After each drawing
 * @fires {CustomEvent<ChartErrorDetail>} szhk-error - When something asked for is wrong or cannot be fetched; the last good drawing stays
 * @fires {CustomEvent<HighlightDetail>} szhk-highlight - When a value is pointed at or focused, and when none is any more
 * @fires {CustomEvent<SelectDetail>} szhk-select - When a value is selected, and when none is any more
 * @slot - Shown where the element is not defined, or when its code cannot be loaded
 * @csspart title - The title
 * @csspart subtitle - Measure, unit and years
 * @csspart explanation - What is said of a figure that the report prints as a picture only
 * @csspart plot - The box in which the chart is drawn
 * @csspart notes - Notes and sources under the chart
 * @csspart table - The table
 * @csspart toolbar - The row under the chart with the buttons of table and menu
 * @csspart menu - The menu
 * @csspart tip - What is said of a value that is pointed at or focused
 * @csspart message - What is wrong, in the reader's language
 * @cssprop [--szhk-block-size=38rem] - Height of the chart with its title and notes
 * @cssprop [--szhk-font-family] - Typeface; the page's own where it sets one
 * @cssprop [--szhk-font-size=0.875rem] - Size of running text; letters in the chart are 12 px
 * @cssprop [--szhk-space=0.75rem] - Space between the parts
 * @cssprop [--szhk-color-background] - Ground
 * @cssprop [--szhk-color-text] - Text
 * @cssprop [--szhk-color-muted] - Subtitle, notes
 * @cssprop [--szhk-color-grid] - Grid lines
 * @cssprop [--szhk-color-shenzhen] - Shenzhen
 * @cssprop [--szhk-color-hong-kong] - Hong Kong
 * @cssprop [--szhk-color-other] - Every other place
 */
export abstract class ChartElement extends LitElement {
  static override styles = styles;

  /**
   * Fetches the plots and the dataset of the chart.
   * @internal
   */
  declare static readonly load: () => Promise<{readonly chart: Chart | TableChart}>;

  /**
   * Heights that views keep, in rem, wide and narrow, and again in Chinese where that is much shorter; `''` is for the first view. They are
   * 38 and 52 where nothing is said.
   * @internal
   */
  declare static readonly heights?: Readonly<Record<string, readonly number[]>>;

  /** @internal */
  static override properties: PropertyDeclarations = {
    view: {},
    places: {},
    from: {},
    to: {},
    theme: {reflect: true, useDefault: true},
    headingLevel: {attribute: 'heading-level', type: Number},
    src: {},
    rows: {attribute: false},
    show: {},
    hide: {reflect: true},
    link: {},
    highlight: {attribute: false},
  };

  /** What to draw of the data; the first view when not set. */
  declare view?: string | undefined;

  /** Places to draw, ids or names divided by commas: `shenzhen, hong-kong`; the view's own when not set. */
  declare places?: string | undefined;

  /** First year to draw; from the beginning when not set. */
  declare from?: string | number | undefined;

  /** Last year to draw; to the end when not set. */
  declare to?: string | number | undefined;

  /** Ground and colours: `auto` follows the reader's setting. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Level of the title among the page's headings, 1 to 6; 3 when not set. */
  declare headingLevel: number;

  /** URL of the page's own data in the row format, JSON or CSV. */
  declare src?: string | undefined;

  /** The page's own rows in place of the dataset's; they come before `src`. */
  declare rows?: readonly OwnRow[] | readonly OwnTableRow[] | null | undefined;

  /** `table` opens the table under the chart, `print-table` prints it with the chart. */
  declare show?: string | undefined;

  /** `toolbar` hides the menu, `table` the button of the table; both divided by a space. */
  declare hide?: string | undefined;

  /** Charts of a page with the same `link` highlight the same place and period together. */
  declare link?: string | undefined;

  /** What is highlighted from outside: all values of a place, of a period, or of both. */
  declare highlight?: Highlight | null | undefined;

  private readonly language = new PageLanguage(this);
  private readonly near = new NearViewport(this);
  private readonly content = new ChartLoader(this, {
    chart: () => (this.constructor as typeof ChartElement).load(),
    isNear: () => this.near.reached,
    languageTag: () => this.language.tag,
    own: () => [this.rows, this.src],
  });
  private stage?: ChartRenderer;
  private reported = '';

  constructor() {
    super();
    this.theme = 'auto';
    this.headingLevel = 3;
  }

  /** The values that are shown, or all of the dataset, as CSV that `src` reads. */
  async toCSV(options?: CsvOptions): Promise<string> {
    return (await this.taking()).toCSV(options);
  }

  /** The values that are shown, with title, notes, words and sources. */
  async toJSON(): Promise<ChartData> {
    return (await this.taking()).toJSON();
  }

  /** The chart with its title, notes and sources as one SVG file that any viewer opens. */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await this.taking()).toSVG(options);
  }

  /** The same as a PNG image. */
  async toPNG(options?: PngOptions): Promise<Blob> {
    return (await this.taking()).toPNG(options);
  }

  /** The lines of HTML that put the chart on a page: with the script of this version and its hash, or with the newest. */
  async toEmbedCode(options?: EmbedOptions): Promise<string> {
    return (await this.taking()).toEmbedCode(options);
  }

  /** How to cite the report and the dataset of the chart. */
  async toCitation(style: CitationStyle): Promise<string> {
    return (await this.taking()).toCitation(style);
  }

  /**
   * Attributes of one chart beside the common ones.
   * @internal
   */
  protected get ownSettings(): Pick<ChartRequest, 'year'> {
    return {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {content} = this;
    if (changed.size > 0) content.retry();
    content.refreshOwn(changed.has('src') || changed.has('rows'));
    if (!content.parts) return;
    this.stage ??= new content.parts.frame.Stage(this, content);
    this.stage.update(this.request);
  }

  protected override render(): TemplateResult {
    if (this.stage) return this.stage.render();
    const language = languageOf(this.language.tag);
    return placeholder(language, this.content.failure === undefined ? undefined : unavailable[language]);
  }

  protected override updated(): void {
    const {content, stage} = this;
    this.keepHeight();
    stage?.updated();
    if (content.isWaiting) return;
    const error = stage?.shown?.error ?? (content.failure === undefined ? undefined : asError(content.failure));
    if (error && error.message !== this.reported) this.announce<ChartErrorDetail>('szhk-error', {error});
    this.reported = error?.message ?? '';
    if (!error && stage?.shown?.rendered?.isDrawn) this.announce('szhk-ready', undefined);
  }

  /** Keeps the height of the view. */
  private keepHeight(): void {
    const {heights} = this.constructor as typeof ChartElement;
    const kept = heights?.[this.view ?? ''] ?? heights?.[''] ?? [38, 52];
    const [wide, narrow] = languageOf(this.language.tag) === 'en' || kept.length < 4 ? kept : kept.slice(2);
    const {style} = this.renderRoot.querySelector<HTMLElement>('.frame') ?? this;
    style.setProperty('--_wide', String(wide));
    style.setProperty('--_narrow', String(narrow));
  }

  /** What makes files of the chart, once all is there; rejects with what is wrong. */
  private async taking(): Promise<ChartExporter> {
    if (!this.isConnected) throw new Error(`${this.localName} is on no page`);
    this.near.reach();
    await this.content.ready();
    return (this.stage as ChartRenderer).taking();
  }

  private get request(): ChartRequest {
    const {view, places, from, to} = this;
    return {view, places, from, to, rows: this.content.rows, ...this.ownSettings};
  }

  private announce<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, {detail, bubbles: true, composed: true}));
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Events of every chart, typed on elements and, since they bubble, on the document. */
interface ChartEvents {
  'szhk-ready': CustomEvent<undefined>;
  'szhk-error': CustomEvent<ChartErrorDetail>;
  'szhk-highlight': CustomEvent<HighlightDetail>;
  'szhk-select': CustomEvent<SelectDetail>;
}

declare global {
  interface HTMLElementEventMap extends ChartEvents {}
  interface DocumentEventMap extends ChartEvents {}
}
