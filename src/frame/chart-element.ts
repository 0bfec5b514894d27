import {Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Chart} from '../chart.js';
import type {Row} from '../dataset.js';
import {languageOf} from '../text/language.js';
import {loadFrameWords} from '../text/load-frame-words.js';
import {unavailable} from '../text/unavailable.js';
import type {Wording} from '../text/wording.js';
import {isDefaultFont} from './page-font.js';
import {BoxSize} from './box-size.js';
import type {ChartError} from './chart-error.js';
import type {Request} from './compose.js';
import type {Shown} from './figure.js';
import {NearViewport} from './near-viewport.js';
import {PageLanguage} from './page-language.js';
import {styles} from './styles.js';

/** A row of the page's own: columns after `unit` may be left out. */
export type OwnRow = Pick<Row, 'place' | 'measure' | 'unit'> & {period: string | number; value: number | null} & Partial<
    Omit<Row, 'period' | 'value'>
  >;

/** Detail of `szhk-error`: mostly a ChartError, with its `code`, `value` and `known`. */
export interface ChartErrorDetail {
  readonly error: Error | ChartError;
}

interface Parts {
  readonly frame: typeof import('./figure.js');
  readonly chart: Chart;
  readonly wording: Wording;
  readonly languageTag: string;
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
  declare static readonly load: () => Promise<Chart>;

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
  @property({attribute: false}) rows?: readonly OwnRow[] | null | undefined;

  @state() private tableOpen = false;

  private readonly language = new PageLanguage(this);
  private readonly near = new NearViewport(this);
  private readonly box: BoxSize = new BoxSize(this, () => this.renderRoot.querySelector('.plot'));
  private readonly parts = new Task(this, {
    args: () => [this.near.reached, this.language.tag] as const,
    task: async ([near, tag]) => (this.lastParts = near ? await this.loadParts(tag) : undefined),
  });
  private readonly ownRows = new Task(this, {
    autoRun: false,
    args: () => [this.lastParts?.chart, this.src, this.rows ?? undefined] as const,
    task: ([chart, src, rows], {signal}) => (chart && (rows !== undefined || src) ? loadOwnRows(chart, src, rows, signal) : undefined),
  });
  /** Kept when a later language cannot be fetched. */
  private lastParts: Parts | undefined;
  private ownRowsAreStale = false;
  private shown?: Shown;
  private reported = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parts.status === TaskStatus.ERROR) void this.parts.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.ownRows.status !== TaskStatus.PENDING) return;
    this.ownRows.abort();
    this.ownRowsAreStale = true;
  }

  /**
   * Attributes of one chart beside the common ones.
   * @internal
   */
  protected get ownSettings(): Pick<Request, 'year'> {
    return {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.ownRowsAreStale ||= changed.has('src') || changed.has('rows');
    if (changed.size > 0 && this.parts.status === TaskStatus.ERROR) void this.parts.run();
    const parts = this.lastParts;
    if (!parts) return;
    if (this.ownRowsAreStale) void this.ownRows.run();
    this.ownRowsAreStale = false;
    this.shown = parts.frame.show({
      ...parts,
      request: this.isWaiting ? undefined : this.request,
      failure: this.isWaiting ? undefined : this.failure,
      lastGood: this.shown?.picture,
      size: this.box.size,
    });
  }

  protected override render(): TemplateResult {
    if (this.lastParts && this.shown) {
      const {headingLevel, tableOpen} = this;
      const onTableToggle = (open: boolean) => (this.tableOpen = open);
      return this.lastParts.frame.figure(this.shown, {headingLevel, tableOpen, onTableToggle, ownFont: isDefaultFont(this)});
    }
    const language = languageOf(this.language.tag);
    const failed = html`<p part="message" class="message" role="status" lang=${language}>${unavailable[language]}</p>
      <slot></slot>`;
    return html`<div class="container">
      <div class="frame">${this.failure === undefined ? nothing : failed}</div>
      <div class="data"></div>
    </div>`;
  }

  protected override updated(): void {
    if (this.isWaiting) return;
    const error = this.shown?.error ?? (this.failure === undefined ? undefined : asError(this.failure));
    if (error && error.message !== this.reported) this.announce<ChartErrorDetail>('szhk-error', {error});
    this.reported = error?.message ?? '';
    if (!error && this.shown?.picture?.plots.length) this.announce('szhk-ready', undefined);
  }

  /** Whether a language or the page's own rows are on their way; until they come, what was drawn stays. */
  private get isWaiting(): boolean {
    return this.ownRows.status === TaskStatus.PENDING || (this.lastParts !== undefined && this.parts.status === TaskStatus.PENDING);
  }

  /** Why code, words or the page's own rows did not come. */
  private get failure(): unknown {
    return [this.parts, this.ownRows].find(({status}) => status === TaskStatus.ERROR)?.error;
  }

  private get request(): Request {
    const {view, places, from, to} = this;
    return {view, places, from, to, rows: this.ownRows.value, ...this.ownSettings};
  }

  private async loadParts(tag: string): Promise<Parts> {
    const {load} = this.constructor as typeof ChartElement;
    const language = languageOf(tag);
    const [frame, chart, words] = await Promise.all([import('./figure.js'), load(), loadFrameWords(language)]);
    const wording = new frame.Wording(language, words, chart.dataset.vocabulary);
    return {frame, chart, wording, languageTag: language === 'en' ? language : tag};
  }

  private announce<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, {detail, bubbles: true, composed: true}));
  }
}

async function loadOwnRows(chart: Chart, src: string | undefined, rows: unknown, signal: AbortSignal): Promise<readonly Row[]> {
  const {checkedRows, fetchRows} = await import('./own-rows.js');
  return rows === undefined ? fetchRows(src ?? '', chart.dataset, signal) : checkedRows(rows, chart.dataset);
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
