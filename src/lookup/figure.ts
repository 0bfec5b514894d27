import type {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';
import {hostStyles} from '../element/host-styles.js';
import {placeholder} from '../element/placeholder.js';
import type {Highlight} from '../model/events.js';
import type {FigureReference, UnitId} from '../model/ids.js';
import {languageOf} from '../model/language.js';
import type {OwnRow, OwnTableRow} from '../model/own-row.js';
import {locales} from '../text/locales/index.js';
import {LookupElement} from './lookup-element.js';

/**
 * Any figure or table of the report, by its number. Contains the chart that draws it, with its events, parts, and custom properties.
 *
 * @element szhk-figure
 * @attr {string} lang - Language of the chart, a BCP 47 tag such as `zh-HK`; inherited from the nearest ancestor that has one
 * @fires {CustomEvent<undefined>} szhk-ready - After each draw
 * @fires {CustomEvent<ChartErrorDetail>} szhk-error - When the report has no such figure, a request is wrong, or a fetch fails
 * @fires {CustomEvent<HighlightDetail>} szhk-highlight - When a value is pointed at or focused, and when it no longer is
 * @fires {CustomEvent<SelectDetail>} szhk-select - When a value is selected, and when it no longer is
 * @slot - Shown if the element is not defined, the report has no such figure, or its code cannot be loaded
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
export class SzhkFigure extends LookupElement {
  /** @internal */
  static override properties = {
    ref: {},
    number: {},
    places: {},
    from: {},
    to: {},
    year: {},
    theme: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number},
    src: {},
    unit: {},
    rows: {attribute: false},
    show: {},
    hide: {reflect: true},
    link: {},
    highlight: {attribute: false},
  };

  /** Number of the figure or table: `5.1`, `图5.1`, `Figure 5.1`, `表3.1`. A bare number means the figure if there is one. */
  declare ref?: FigureReference | (string & {}) | undefined;

  /** Same as `ref`, for React and Vue, which reserve that name. */
  declare number?: FigureReference | (string & {}) | undefined;

  /** Places to draw, comma-separated ids or names: `shenzhen, hong-kong`; the figure's own if not set. */
  declare places?: string | undefined;

  /** First year to draw; the earliest if not set. */
  declare from?: string | number | undefined;

  /** Last year to draw; the latest if not set. */
  declare to?: string | number | undefined;

  /** Year to draw, for a figure of a single year. */
  declare year?: string | number | undefined;

  /** Background and colours; follows the reader's setting if `auto` or not set. */
  declare theme?: 'auto' | 'light' | 'dark' | undefined;

  /** Heading level of the title on the page, 1 to 6; 3 if not set. */
  declare headingLevel?: number | undefined;

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

  constructor() {
    super(hostStyles);
  }

  /** The chart inside, for its own methods: `figure.chart?.toCSV()`; undefined until it exists. */
  get chart(): ChartElement | undefined {
    const [chart] = this.renderRoot.children;
    return chart && 'toCSV' in chart ? (chart as ChartElement) : undefined;
  }

  /** @internal */
  protected override async find(languageTag: string) {
    return (await import('./find-figure.js')).findFigure(this, languageTag);
  }

  /** @internal */
  protected override placeholder(failure: unknown) {
    const language = languageOf(this.language.tag);
    return placeholder(language, failure ? locales[language].unavailable : undefined, this);
  }
}

define('szhk-figure', SzhkFigure);

declare global {
  interface HTMLElementTagNameMap {
    'szhk-figure': SzhkFigure;
  }
}
