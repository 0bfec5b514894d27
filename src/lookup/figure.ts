import type {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';
import {hostStyles} from '../element/host-styles.js';
import {placeholder} from '../element/placeholder.js';
import type {Highlight} from '../model/events.js';
import type {FigureReference} from '../model/ids.js';
import {languageOf} from '../model/language.js';
import type {OwnRow, OwnTableRow} from '../model/own-row.js';
import {locales} from '../text/locales/index.js';
import {LookupElement} from './lookup-element.js';

/**
 * Any figure or table of the report, by its number. The chart that draws it stands within, with its events, parts and custom properties.
 *
 * @element szhk-figure
 * @attr {string} lang - Language of the chart, a BCP 47 tag such as `zh-HK`; inherited from the nearest ancestor that has one
 * @fires {CustomEvent<undefined>} szhk-ready - After each drawing
 * @fires {CustomEvent<ChartErrorDetail>} szhk-error - When the report has no such figure, or something else is wrong or cannot be fetched
 * @fires {CustomEvent<HighlightDetail>} szhk-highlight - When a value is pointed at or focused, and when none is any more
 * @fires {CustomEvent<SelectDetail>} szhk-select - When a value is selected, and when none is any more
 * @slot - Shown where the element is not defined, where the report has no such figure, or when its code cannot be loaded
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
export class SzhkFigure extends LookupElement {
  static override styles = hostStyles;

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
    rows: {attribute: false},
    show: {},
    hide: {reflect: true},
    link: {},
    highlight: {attribute: false},
  };

  /** Number of the figure or table: `5.1`, `图5.1`, `Figure 5.1`, `表3.1`. Without a word in front it is the figure where there is one. */
  declare ref?: FigureReference | (string & {}) | undefined;

  /** The same as `ref`, which React and Vue keep for themselves. */
  declare number?: FigureReference | (string & {}) | undefined;

  /** Places to draw, ids or names divided by commas: `shenzhen, hong-kong`; the figure's own when not set. */
  declare places?: string | undefined;

  /** First year to draw; from the beginning when not set. */
  declare from?: string | number | undefined;

  /** Last year to draw; to the end when not set. */
  declare to?: string | number | undefined;

  /** The year of a figure that shows a single one. */
  declare year?: string | number | undefined;

  /** Ground and colours; those of the reader's setting when `auto` or not set. */
  declare theme?: 'auto' | 'light' | 'dark' | undefined;

  /** Level of the title among the page's headings, 1 to 6; 3 when not set. */
  declare headingLevel?: number | undefined;

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

  /** The chart that stands within, for what only it can do: `figure.chart?.toCSV()`; undefined until it is there. */
  get chart(): ChartElement | undefined {
    const [chart] = this.renderRoot.children;
    return chart && 'toCSV' in chart ? (chart as ChartElement) : undefined;
  }

  static {
    define('szhk-figure', this);
  }

  /** @internal */
  protected override async find(languageTag: string) {
    return (await import('./find-figure.js')).findFigure(this, languageTag);
  }

  /** @internal */
  protected override placeholder(failure: unknown) {
    const language = languageOf(this.language.tag);
    return placeholder(language, failure ? locales[language].unavailable : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'szhk-figure': SzhkFigure;
  }
}
