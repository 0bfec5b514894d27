import {html, nothing, render, type TemplateResult} from 'lit';
import type {ChartContext, PopoverContext} from '../../compose/rendered-chart.js';
import type {Interaction} from '../../interaction/interaction.js';
import type {Menu} from '../../menu/menu.js';
import type {Exporter} from '../../model/exporter.js';
import type {SortedTable} from '../../table/sorted-table.js';
import type {Wording} from '../../text/wording.js';

const isMove = ({key, ctrlKey, altKey, metaKey}: KeyboardEvent): boolean =>
  /^(Arrow|Page|Home|End)/.test(key) && !(ctrlKey || altKey || metaKey);

/** The tools that a reader can use on a chart; each tool's code is fetched on first use. */
export class Toolbar {
  readonly #context: ChartContext;
  /** The last action, in words. */
  #status = '';
  #interaction: Interaction | undefined;
  #loadingInteraction: Promise<Interaction> | undefined;
  #menu: Menu | undefined;
  #table: SortedTable | undefined;
  #isTableOpen = false;
  #isTableAsked = false;
  #shownByPage: string | undefined;

  constructor(context: ChartContext) {
    this.#context = context;
  }

  /** Runs after each draw: applies what the page requests. */
  update(): void {
    const {show, link, highlight} = this.#context.host;
    if (show !== this.#shownByPage) this.#isTableOpen = this.#asks('table');
    this.#shownByPage = show;
    this.#isTableAsked = false;
    if (link || highlight) void this.#startInteraction(true);
    this.#interaction?.update();
    this.render();
  }

  /** Shows and announces what was done. */
  #say(words: string): void {
    this.#status = words;
    this.render();
  }

  /** Forwards events in the picture. */
  readonly handleEvent = (event: Event): void => {
    if (this.#interaction) return this.#interaction.handle(event);
    if (event.type === 'keydown' && isMove(event as KeyboardEvent)) event.preventDefault(); // keep the page from scrolling
    void this.#startInteraction(event.type.startsWith('pointer')).then((interaction) => interaction?.handle(event));
  };

  /** Turns sound on or off. */
  async #toggleSound() {
    return (await this.#startInteraction())?.toggleSound() ?? 'noSound';
  }

  /** Returns the exporter of what is shown; rejects with the error. */
  async exporter(): Promise<Exporter> {
    const {rendered, error} = this.#context.shown();
    if (error ?? !rendered) throw error ?? new Error('nothing is shown');
    const {ChartExporter} = await import('../../export/chart-exporter.js');
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
    return (this.#context.host.show ?? '').split(/\s+/).includes(what);
  }

  /** `isSilent` if nobody explicitly asked for it. */
  async #startInteraction(isSilent = false): Promise<Interaction | undefined> {
    if (this.#interaction) return this.#interaction;
    this.#loadingInteraction ??= this.#loadInteraction(); // one for all events, because imports of the same module can end in another order
    return this.#fetched(this.#loadingInteraction, isSilent);
  }

  async #loadInteraction(): Promise<Interaction> {
    try {
      const [module, popovers] = await Promise.all([import('../../interaction/interaction.js'), loadPopovers()]);
      return (this.#interaction = new module.Interaction({...this.#context, popover: popovers(this.#context)}));
    } finally {
      this.#loadingInteraction = undefined;
    }
  }

  async #startTable(): Promise<void> {
    this.#isTableAsked = true; // once; again if the reader presses the button again or the chart is redrawn
    const module = await this.#fetched(import('../../table/sorted-table.js'));
    if (!module) this.#isTableOpen = false;
    else this.#table ??= new module.SortedTable(this.#context, () => this.render());
    this.render();
  }

  #row(isPicture: boolean, {messages}: Wording): TemplateResult {
    const isTableOpen = this.#isTableOpen;
    const toggle = () => {
      this.#isTableOpen = !isTableOpen;
      this.#isTableAsked = false;
      this.render();
    };
    const table = html`<button
      type="button"
      class="table-button"
      aria-expanded=${isTableOpen ? 'true' : 'false'}
      .textContent=${messages.showTable}
      @click=${toggle}
    ></button>`;
    return html`<div part="toolbar" class="toolbar">
      ${isPicture ? table : nothing}
      <span class="status" role="status" .textContent=${this.#status}></span>
      <button
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded=${this.#menu?.isOpen ? 'true' : 'false'}
        aria-label=${messages.menuButton}
        @click=${this.#openMenu}
        @keydown=${this.#onMenuKey}
      >
        <span class="dots"></span>
      </button>
    </div>`;
  }

  readonly #onMenuKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#openMenu();
  };

  /** Loads the code of all entries with the menu, so an open menu needs no connection. */
  readonly #openMenu = async (): Promise<void> => {
    const {messages} = this.#context.shown().wording;
    const exporting = import('../../export/chart-exporter.js');
    const parts = await this.#fetched(Promise.all([import('../../menu/menu.js'), messages.loadMenu(), loadPopovers(), exporting]));
    if (!parts) return;
    const [{Menu: ChartMenu}, {menu}, popovers, {ChartExporter}] = parts;
    this.#menu ??= new ChartMenu(
      {...this.#context, popover: popovers(this.#context)},
      {
        exporter: () => new ChartExporter(this.#context),
        toggleSound: () => this.#toggleSound(),
        say: (words) => this.#say(words),
        onToggle: () => this.render(),
      },
    );
    this.#menu.toggle(menu);
  };

  /** A tool's code; tells the reader if it cannot be fetched. */
  async #fetched<T>(loading: Promise<T>, isSilent = false): Promise<T | undefined> {
    const {notLoaded} = this.#context.shown().wording.messages;
    try {
      const module = await loading;
      if (this.#status === notLoaded) this.#say('');
      return module;
    } catch {
      if (!isSilent) this.#say(notLoaded);
      return undefined;
    }
  }
}

/** Lets chart elements appear on top of the page. */
async function loadPopovers() {
  const {Popover, popoverStyles} = await import('../popover/index.js');
  return ({adoptStyles}: ChartContext): PopoverContext['popover'] => {
    adoptStyles(popoverStyles);
    return (element) => new Popover(element);
  };
}
