import {html, nothing, render, type TemplateResult} from 'lit';
import type {ChartContext} from '../../compose/rendered-chart.js';
import type {Menu} from '../../menu/menu.js';
import type {Exporter} from '../../model/exporter.js';
import type {SortedTable} from '../../table/sorted-table.js';
import type {Wording} from '../../text/wording.js';
import {inTime} from '../shared/in-time.js';
import {InteractionStarter} from './interaction-starter.js';
import {isWithin, ToolLoader} from './tool-loader.js';
import {withPopovers} from './with-popovers.js';

/** The tools that a reader can use on a chart; each tool's code is fetched on first use. */
export class Toolbar {
  readonly #context: ChartContext;
  readonly #loader: ToolLoader;
  readonly #interaction: InteractionStarter;
  #menu: Menu | undefined;
  #table: SortedTable | undefined;
  #isTableOpen = false;
  #isTableAsked = false;
  #shownByPage: string | undefined;

  constructor(context: ChartContext) {
    this.#context = context;
    this.#loader = new ToolLoader(context, () => this.render());
    this.#interaction = new InteractionStarter(context, this.#loader);
  }

  /** Runs after each draw: applies what the page requests. */
  update(): void {
    const {show, link, highlight} = this.#context.host;
    if (show !== this.#shownByPage) this.#isTableOpen = this.#asks('table');
    this.#shownByPage = show;
    this.#isTableAsked = false;
    if (link || highlight) this.#interaction.start();
    this.#interaction.started?.update();
    this.render();
  }

  /** Receives events in the picture. */
  get onEvent(): (event: Event) => void {
    return this.#interaction.handleEvent;
  }

  /** Turns sound on or off; rejects if its code does not come. */
  async #toggleSound() {
    const sound = this.#interaction.load().then((interaction) => inTime(interaction.toggleSound()));
    const done = await this.#loader.load('menu', sound, undefined, true);
    if (!done) throw new Error(this.#context.shown().wording.messages.notLoaded);
    return done;
  }

  /** Returns the exporter of what is shown; rejects with the error. */
  async exporter(): Promise<Exporter> {
    const {rendered, error} = this.#context.shown();
    if (error ?? !rendered) throw error ?? new Error('nothing is shown');
    const {ChartExporter} = await inTime(import('../../export/chart-exporter.js'));
    return new ChartExporter(this.#context);
  }

  /** Renders the current buttons and table. */
  render(): void {
    const {host, shown} = this.#context;
    const {rendered, wording} = shown();
    const container = host.renderRoot.querySelector<HTMLElement>('.data');
    if (!rendered || !container) return;
    const isPicture = rendered.composed.draw !== undefined;
    const wantsTable = !isPicture || this.#isTableOpen || this.#asks('print-table');
    const onScreen = this.#isTableOpen ? '' : 'for-print';
    if (wantsTable && !this.#table && !this.#isTableAsked) void this.#startTable();
    const table = wantsTable ? this.#table?.render(rendered, wording, isPicture) : nothing;
    render(html`${this.#row(isPicture, wording)}${isPicture ? html`<div class=${onScreen}>${table}</div>` : nothing}`, container);
    const words = host.renderRoot.querySelector<HTMLElement>('.words');
    if (words) render(table, words);
  }

  #asks(what: string): boolean {
    return String(this.#context.host.show ?? '')
      .split(/\s+/)
      .includes(what);
  }

  async #startTable(): Promise<void> {
    const isOpen = this.#isTableOpen;
    this.#isTableAsked = true; // once; again if the reader presses the button again or the chart is redrawn
    const module = await this.#loader.load('table', inTime(import('../../table/sorted-table.js')), () => this.#showTable(isOpen));
    if (!module) this.#isTableOpen = false;
    else this.#table ??= new module.SortedTable(this.#context, () => this.render());
    this.render();
  }

  #showTable(isOpen: boolean): void {
    this.#isTableOpen = isOpen;
    this.#isTableAsked = false;
    this.render();
  }

  #row(isPicture: boolean, {messages}: Wording): TemplateResult {
    const isTableOpen = this.#isTableOpen;
    const toggle = () => this.#isUnderway('table', isTableOpen) || this.#showTable(!isTableOpen);
    const table = html`<button
      type="button"
      class="table-button"
      aria-expanded=${isTableOpen ? 'true' : 'false'}
      aria-busy=${this.#busy('table')}
      .textContent=${messages.showTable}
      @click=${toggle}
    ></button>`;
    return html`<div part="toolbar" class="toolbar">
      ${isPicture ? table : nothing}
      <span class="status" aria-live="polite" .textContent=${this.#loader.status}></span>
      <button
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded=${this.#menu?.isOpen ? 'true' : 'false'}
        aria-label=${messages.menuButton}
        aria-busy=${this.#busy('menu')}
        @click=${this.#openMenu}
        @keydown=${this.#onMenuKey}
      >
        <span class="dots"></span>
      </button>
    </div>`;
  }

  #busy(tool: string) {
    return this.#loader.isBusy(tool) ? 'true' : nothing;
  }

  /** Whether a press would undo what the reader has asked for and not seen. */
  #isUnderway(tool: string, isOpen = false): boolean {
    return this.#loader.isBusy(tool) || (isOpen && this.#loader.hasJustRetried);
  }

  readonly #onMenuKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#openMenu();
  };

  readonly #openMenu = (): void => {
    const {departures} = this.#loader;
    void this.#askForMenu(() => departures === this.#loader.departures);
  };

  async #askForMenu(isStillWanted: () => boolean): Promise<void> {
    if (this.#isUnderway('menu', this.#menu?.isOpen)) return;
    const again = () => void this.#askForMenu(() => isWithin(this.#context.host));
    const parts = await this.#loader.load('menu', this.#loadMenu(), again);
    if (parts && isStillWanted()) parts.menu.toggle(parts.messages);
  }

  /** Loads the code of all entries with the menu, so an open menu needs no connection. */
  async #loadMenu() {
    const {messages} = this.#context.shown().wording;
    const exporting = import('../../export/chart-exporter.js');
    const parts = await inTime(Promise.all([import('../../menu/menu.js'), messages.loadMenu(), withPopovers(this.#context), exporting]));
    const [{Menu: ChartMenu}, {menu}, context, {ChartExporter}] = parts;
    this.#menu ??= new ChartMenu(context, {
      exporter: () => new ChartExporter(context),
      toggleSound: () => this.#toggleSound(),
      say: (words) => this.#loader.say(words),
      onToggle: () => this.render(),
    });
    return {menu: this.#menu, messages: menu};
  }
}
