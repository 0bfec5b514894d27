import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Chart, TableChart} from '../chart.js';
import type {Row} from '../dataset.js';
import {languageOf} from '../text/language.js';
import {unavailable} from '../text/unavailable.js';
import {BoxSize} from './box-size.js';
import type {ChartError} from './chart-error.js';
import type {Request} from './compose.js';
import {Content} from './content.js';
import {NearViewport} from './near-viewport.js';
import {isDefaultFont} from './page-font.js';
import {PageLanguage} from './page-language.js';
import type {Shown} from './picture.js';
import {room} from './room.js';
import {styles} from './styles.js';

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
 * @slot - Shown where the element is not defined, or when its code cannot be loaded
 * @csspart title - The title
 * @csspart subtitle - Measure, unit and years
 * @csspart explanation - What is said of a figure that the report prints as a picture only
 * @csspart plot - The box in which the chart is drawn
 * @csspart notes - Notes and sources under the chart
 * @csspart table - The table
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

  /** What to draw of the data; the first view when not set. */
  @property() view?: string | undefined;

  /** Places to draw, ids or names divided by commas: `shenzhen, hong-kong`; the view's own when not set. */
  @property() places?: string | undefined;

  /** First year to draw; from the beginning when not set. */
  @property() from?: string | number | undefined;

  /** Last year to draw; to the end when not set. */
  @property() to?: string | number | undefined;

  /** Ground and colours: `auto` follows the reader's setting. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the title among the page's headings, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;

  /** URL of the page's own data in the row format, JSON or CSV. */
  @property() src?: string | undefined;

  /** The page's own rows in place of the dataset's; they come before `src`. */
  @property({attribute: false}) rows?: readonly OwnRow[] | readonly OwnTableRow[] | null | undefined;

  @state() private tableOpen = false;

  private readonly language = new PageLanguage(this);
  private readonly near = new NearViewport(this);
  private readonly box: BoxSize = new BoxSize(this, () => this.renderRoot.querySelector('.plot'));
  private readonly content = new Content(this, {
    chart: () => (this.constructor as typeof ChartElement).load(),
    isNear: () => this.near.reached,
    languageTag: () => this.language.tag,
    own: () => [this.rows, this.src],
  });
  private shown?: Shown;
  private reported = '';

  /**
   * Attributes of one chart beside the common ones.
   * @internal
   */
  protected get ownSettings(): Pick<Request, 'year'> {
    return {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {content} = this;
    if (changed.size > 0) content.retry();
    content.refreshOwn(changed.has('src') || changed.has('rows'));
    if (!content.parts) return;
    this.adopt(content.parts.frame.figureStyles.styleSheet);
    this.shown = content.parts.frame.show({
      ...content.parts,
      request: content.isWaiting ? undefined : this.request,
      failure: content.isWaiting ? undefined : content.failure,
      lastGood: this.shown?.picture,
      size: this.box.size,
    });
  }

  protected override render(): TemplateResult {
    const {headingLevel, tableOpen, content, shown} = this;
    if (content.parts && shown) {
      const onTableToggle = (open: boolean) => (this.tableOpen = open);
      return content.parts.frame.figure(shown, {headingLevel, tableOpen, onTableToggle, ownFont: isDefaultFont(this)});
    }
    const language = languageOf(this.language.tag);
    return room(language, content.failure === undefined ? undefined : unavailable[language]);
  }

  protected override updated(): void {
    const {content, shown} = this;
    this.keepHeight();
    if (content.isWaiting) return;
    const error = shown?.error ?? (content.failure === undefined ? undefined : asError(content.failure));
    if (error && error.message !== this.reported) this.announce<ChartErrorDetail>('szhk-error', {error});
    this.reported = error?.message ?? '';
    if (!error && shown?.picture?.isDrawn) this.announce('szhk-ready', undefined);
  }

  /** Keeps the height of the view, and grows where the plots need more. */
  private keepHeight(): void {
    const {heights} = this.constructor as typeof ChartElement;
    const kept = heights?.[this.view ?? ''] ?? heights?.[''] ?? [38, 52];
    const [wide, narrow] = languageOf(this.language.tag) === 'en' || kept.length < 4 ? kept : kept.slice(2);
    const {style} = this.renderRoot.querySelector<HTMLElement>('.frame') ?? this;
    style.setProperty('--_wide', String(wide));
    style.setProperty('--_narrow', String(narrow));
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot) plot.style.minBlockSize = `${this.shown?.picture?.height ?? 0}px`;
  }

  /** Adds the look that comes with the frame, once. */
  private adopt(sheet: CSSStyleSheet | undefined): void {
    const {adoptedStyleSheets} = this.renderRoot as ShadowRoot;
    if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }

  private get request(): Request {
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
}

declare global {
  interface HTMLElementEventMap extends ChartEvents {}
  interface DocumentEventMap extends ChartEvents {}
}
