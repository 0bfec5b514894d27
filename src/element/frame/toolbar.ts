import {html, nothing, render, type TemplateResult} from 'lit';
import type {Wording} from '../../text/wording.js';
import type {ChartElement} from '../chart-element.js';
import type {Menu} from '../../menu/menu.js';
import type {ShownChart} from './render-chart.js';
import type {Interaction} from '../../interaction/interaction.js';
import type {SortedTable} from '../../table/sorted-table.js';

const isMove = ({key, ctrlKey, altKey, metaKey}: KeyboardEvent): boolean =>
  /^(Arrow|Page|Home|End)/.test(key) && !(ctrlKey || altKey || metaKey);

/** What a reader can do with a chart beside looking at it: each tool is fetched when it is first used. */
export class Toolbar {
  interaction: Interaction | undefined;
  /** What was done last, in words. */
  private status = '';
  private menu: Menu | undefined;
  private table: SortedTable | undefined;
  private tableOpen = false;
  private tableAsked = false;
  private shownByPage: string | undefined;

  constructor(
    private readonly host: ChartElement,
    private readonly shown: () => ShownChart,
  ) {}

  /** After each drawing: does what the page asks for. */
  update(): void {
    const {show, link, highlight} = this.host;
    if (show !== this.shownByPage) this.tableOpen = this.asks('table');
    this.shownByPage = show;
    this.tableAsked = false;
    if (link || highlight) void this.startInteraction(true);
    this.interaction?.update();
    this.render();
  }

  /** Says what was done, for the eye and the ear. */
  say(words: string): void {
    this.status = words;
    this.render();
  }

  /** Hands on what happened in the picture. */
  readonly handleEvent = (event: Event): void => {
    if (this.interaction) return this.interaction.handle(event);
    if (event instanceof KeyboardEvent && isMove(event)) event.preventDefault(); // the page must not scroll meanwhile
    void this.startInteraction(event.type.startsWith('pointer')).then((reading) => reading?.handle(event));
  };

  /** `isSilent` where nobody has asked for it in so many words. */
  async startInteraction(isSilent = false): Promise<Interaction | undefined> {
    const module = await this.fetched(import('../../interaction/interaction.js'), isSilent);
    if (module) this.interaction ??= new module.Interaction(this.host, this.shown);
    return this.interaction;
  }

  private asks(what: string): boolean {
    return (this.host.show ?? '').split(/\s+/).includes(what);
  }

  /** Shows buttons and table as they are now. */
  render(): void {
    const {rendered, wording} = this.shown();
    const root = this.host.renderRoot;
    const container = root.querySelector<HTMLElement>('.data');
    if (!rendered || !container) return;
    const isPicture = rendered.composed.draw !== undefined;
    const wantsTable = !isPicture || this.tableOpen || this.asks('print-table');
    const onScreen = this.tableOpen ? '' : 'for-print';
    if (wantsTable && !this.table && !this.tableAsked) void this.startTable();
    const table = wantsTable ? this.table?.render(rendered, wording, isPicture) : nothing;
    render(html`${this.row(isPicture, wording)}${isPicture ? html`<div class=${onScreen}>${table}</div>` : nothing}`, container);
    const words = root.querySelector<HTMLElement>('.words');
    if (words) render(table, words);
  }

  private async startTable(): Promise<void> {
    this.tableAsked = true; // once; again when the reader presses the button again, or the chart is drawn anew
    const module = await this.fetched(import('../../table/sorted-table.js'));
    if (!module) this.tableOpen = false;
    else this.table ??= new module.SortedTable(this.host, () => this.render());
    this.render();
  }

  private row(isPicture: boolean, {messages}: Wording): TemplateResult {
    const {menu, tableOpen, status} = this;
    const toggle = () => {
      this.tableOpen = !tableOpen;
      this.tableAsked = false;
      this.render();
    };
    const table = html`<button type="button" class="table-button" aria-expanded=${tableOpen ? 'true' : 'false'} @click=${toggle}>
      ${messages.showTable}
    </button>`;
    return html`<div part="toolbar" class="toolbar">
      ${isPicture ? table : nothing}
      <span class="status" role="status">${status}</span>
      <button
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded=${menu?.isOpen ? 'true' : 'false'}
        aria-label=${messages.menu}
        @click=${this.openMenu}
        @keydown=${this.onMenuKey}
      >
        <span class="dots"></span>
      </button>
    </div>`;
  }

  private readonly onMenuKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.openMenu();
  };

  private readonly openMenu = async (): Promise<void> => {
    const module = await this.fetched(import('../../menu/menu.js'));
    if (!module) return;
    this.menu ??= new module.Menu(this.host, this, this.shown);
    this.menu.toggle();
  };

  /** A tool's code; where it cannot be fetched, the reader is told. */
  private async fetched<T>(loading: Promise<T>, isSilent = false): Promise<T | undefined> {
    const {notLoaded} = this.shown().wording.messages;
    try {
      const module = await loading;
      if (this.status === notLoaded) this.say('');
      return module;
    } catch {
      if (!isSilent) this.say(notLoaded);
      return undefined;
    }
  }
}
