import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {ChartRequest} from '../compose/request.js';
import type {Chart, TableChart} from '../marks/view.js';
import type {ChartErrorDetail, Highlight, HighlightDetail, SelectDetail} from '../model/events.js';
import type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from '../model/export-options.js';
import type {Exporter} from '../model/exporter.js';
import type {UnitId, ViewId} from '../model/ids.js';
import {isHan, languageOf} from '../model/language.js';
import {defaultHeights, type Heights, type ViewHeights} from '../model/layout.js';
import type {OwnRow, OwnTableRow} from '../model/own-row.js';
import {locales} from '../text/locales/index.js';
import {ChartLoader} from './chart-loader.js';
import type {ChartRenderer} from './frame/chart-renderer.js';
import {asError, GuardedElement} from './guarded-element.js';
import {hostStyles} from './host-styles.js';
import {NearViewport} from './near-viewport.js';
import {PageLanguage} from './page-language.js';
import {placeholder} from './placeholder.js';
import {keepStyled} from './shared/adopt-styles.js';

/**
 * Base class of all charts: a small element that reserves its space on the page, and loads the engine, its chart, and its
 * data when it comes near the viewport.
 *
 * @attr {string} lang - Language of the chart, a BCP 47 tag such as `zh-HK`; inherited from the nearest ancestor that has one
 * @fires {CustomEvent<undefined>} szhk-ready - After each draw
 * @fires {CustomEvent<ChartErrorDetail>} szhk-error - When a request is wrong or a fetch fails; the last good drawing stays
 * @fires {CustomEvent<HighlightDetail>} szhk-highlight - When a value is pointed at or focused, and when it no longer is
 * @fires {CustomEvent<SelectDetail>} szhk-select - When a value is selected, and when it no longer is
 * @slot - Shown if the element is not defined or its code cannot be loaded
 * @csspart title - The title
 * @csspart subtitle - Measure, unit, and years
 * @csspart explanation - Note on a figure that the report prints only as a picture
 * @csspart plot - The box that contains the plots
 * @csspart notes - Notes and sources below the chart
 * @csspart table - The table
 * @csspart toolbar - The row below the chart with the table and menu buttons
 * @csspart menu - The menu
 * @csspart tip - Details of the value that is pointed at or focused
 * @csspart message - Error message, in the reader's language
 * @cssprop [--szhk-block-size=38rem] - Chart height, including title and notes
 * @cssprop [--szhk-font-family] - Typeface; the page's own if it sets one
 * @cssprop [--szhk-font-size=0.875rem] - Size of body text; text in the chart is 12 px
 * @cssprop [--szhk-space=0.75rem] - Space between parts
 * @cssprop [--szhk-color-background] - Background
 * @cssprop [--szhk-color-text] - Text
 * @cssprop [--szhk-color-muted] - Subtitle and notes
 * @cssprop [--szhk-color-grid] - Grid lines
 * @cssprop [--szhk-color-shenzhen] - Shenzhen
 * @cssprop [--szhk-color-hong-kong] - Hong Kong
 * @cssprop [--szhk-color-other] - All other places
 */
export abstract class ChartElement extends GuardedElement {
  /**
   * Fetches the chart's plots and dataset.
   * @internal
   */
  declare static readonly load: () => Promise<{readonly chart: Chart | TableChart}>;

  /**
   * Heights that its views reserve, by view name; `''` applies to all others. Default heights if not set.
   * @internal
   */
  declare static readonly heights?: Readonly<Record<string, ViewHeights>>;

  /** @internal */
  static override properties: PropertyDeclarations = {
    view: {},
    places: {},
    from: {},
    to: {},
    theme: {reflect: true, useDefault: true},
    headingLevel: {attribute: 'heading-level', type: Number},
    src: {},
    unit: {},
    rows: {attribute: false},
    show: {},
    hide: {reflect: true},
    link: {},
    highlight: {attribute: false},
  };

  /** View of the data to draw; the first if not set. */
  declare view?: ViewId | (string & {}) | undefined;

  /** Places to draw, comma-separated ids or names: `shenzhen, hong-kong`; the view's own if not set. */
  declare places?: string | undefined;

  /** First year to draw; the earliest if not set. */
  declare from?: string | number | undefined;

  /** Last year to draw; the latest if not set. */
  declare to?: string | number | undefined;

  /** Background and colours: `auto` follows the reader's setting. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Heading level of the title on the page, 1 to 6; 3 if not set. */
  declare headingLevel: number;

  /** URL of the page's own data, JSON or CSV. */
  declare src?: string | undefined;

  /** Unit of the page's own data, an id or name, if its table does not say it. */
  declare unit?: UnitId | (string & {}) | undefined;

  /** The page's own rows, which replace the dataset's and override `src`. */
  declare rows?: readonly OwnRow[] | readonly OwnTableRow[] | null | undefined;

  /** `table` opens the table below the chart; `print-table` prints it with the chart. */
  declare show?: string | undefined;

  /** `toolbar` hides the menu, `table` the table button; separate both with a space. */
  declare hide?: string | undefined;

  /** Charts on a page with the same `link` highlight the same place and period together. */
  declare link?: string | undefined;

  /** What the page highlights: all values of a place, a period, or both. */
  declare highlight?: Highlight | null | undefined;

  readonly #language = new PageLanguage(this);
  readonly #near = new NearViewport(this, () => (this.#renderer ?? this.#loader).retry());
  readonly #loader = new ChartLoader(this, {
    chart: () => this.#class.load(),
    isNear: () => this.#near.reached,
    languageTag: () => this.#language.tag,
  });
  #renderer?: ChartRenderer;

  constructor() {
    super();
    keepStyled(this, hostStyles);
    this.theme = 'auto';
    this.headingLevel = 3;
  }

  /** The values shown, or the whole dataset, as CSV that `src` can read. */
  async toCSV(options?: CsvOptions): Promise<string> {
    return (await this.#exporter()).toCSV(options);
  }

  /** The values shown, with title, notes, words, and sources. */
  async toJSON(): Promise<ChartData> {
    return (await this.#exporter()).toJSON();
  }

  /** The chart with title, notes, and sources as one SVG file that any viewer opens. */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await this.#exporter()).toSVG(options);
  }

  /** Like `toSVG`, as a PNG. */
  async toPNG(options?: PngOptions): Promise<Blob> {
    return (await this.#exporter()).toPNG(options);
  }

  /** HTML that embeds the chart in a page: with the script of this version and its hash, or with the newest. */
  async toEmbedCode(options?: EmbedOptions): Promise<string> {
    return (await this.#exporter()).toEmbedCode(options);
  }

  /** How to cite the report and the dataset of the chart. */
  async toCitation(style: CitationStyle): Promise<string> {
    return (await this.#exporter()).toCitation(style);
  }

  /** @internal */
  get keptHeights(): Heights {
    const {heights} = this.#class;
    const view = this.view ?? '';
    const kept = heights?.[Object.hasOwn(heights, view) ? view : ''] ?? defaultHeights;
    return isHan(languageOf(this.#language.tag)) ? (kept.han ?? kept) : kept;
  }

  /**
   * Attributes of one chart beyond the common ones.
   * @internal
   */
  protected get ownSettings(): Pick<ChartRequest, 'year'> {
    return {};
  }

  /** @internal */
  protected override scheduleUpdate(): void {
    const update = () => super.scheduleUpdate();
    const {parts} = this.#loader;
    return (parts ? parts.frame.drawInTurn(() => this.#near.isNear, update) : update()) as undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.crash) return;
    const loader = this.#loader;
    if (changed.size > 0) (this.#renderer ?? loader).retry();
    if (!loader.parts) return;
    this.#renderer ??= new loader.parts.frame.ChartRenderer(this, loader);
    this.#renderer.update(this.#request, (property) => changed.has(property));
  }

  protected override render(): TemplateResult {
    if (this.#renderer?.shown) return this.#renderer.template(this.crash);
    const language = languageOf(this.#language.tag);
    return placeholder(
      language,
      (this.crash ?? this.#loader.failure) === undefined ? undefined : locales[language].unavailable,
      this.#loader,
    );
  }

  protected override updated(): void {
    const [loader, renderer] = [this.#loader, this.#renderer];
    const {isRetrying, isWaiting} = renderer ?? loader;
    this.#keepHeight();
    if (this.crash) return;
    renderer?.updated();
    if (isRetrying) this.report(undefined);
    if (isRetrying || isWaiting) return;
    const error = renderer ? renderer.shown?.error : loader.failure === undefined ? undefined : asError(loader.failure);
    this.report(error);
    if (!error && renderer?.shown?.rendered?.isDrawn) this.announce('szhk-ready', undefined);
  }

  #keepHeight(): void {
    const {wide, narrow} = this.keptHeights;
    const {style} = this.renderRoot.querySelector<HTMLElement>('.frame') ?? this;
    style.setProperty('--_wide', String(wide));
    style.setProperty('--_narrow', String(narrow));
  }

  /** Returns the exporter once everything has loaded; rejects with the error. */
  async #exporter(): Promise<Exporter> {
    if (!this.isConnected) throw new Error(`${this.localName} is on no page`);
    this.#near.reach();
    await this.#loader.ready();
    return (this.#renderer as ChartRenderer).exporter();
  }

  get #class(): typeof ChartElement {
    return this.constructor as typeof ChartElement;
  }

  get #request(): ChartRequest {
    const {view, places, from, to} = this;
    return {view, places, from, to, ...this.ownSettings};
  }
}

/** Events of every chart, typed on elements and, because they bubble, the document. */
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
