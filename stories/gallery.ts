import {css, html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {NAVIGATE_URL} from 'storybook/internal/core-events';
import type {Language} from '../src/index.js';
import {define} from '../src/element/define.js';
import {chapters, chapterTitle, entries, type Entry, isDrawn, markup, numberOf} from './catalogue.js';
import {docsPages} from './docs-pages.js';
import {pageStyles} from './page-styles.js';
import {ToolbarElement} from './toolbar-element.js';

const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

const words = {
  en: {search: 'Search by number, subject, element or view', shown: (hits: number) => `${hits} of ${entries.length} shown`},
  'zh-Hans': {search: '按编号、主题、元素或视图搜索', shown: (hits: number) => `显示${hits}项，共${entries.length}项`},
  'zh-Hant': {search: '按編號、主題、元素或視圖搜尋', shown: (hits: number) => `顯示${hits}項，共${entries.length}項`},
};

/** What a search looks into: everything that names an entry, in every language. */
const haystacks = new Map(
  entries.map((entry) => {
    const named = languages.flatMap((language) => [numberOf(entry, language), entry.subject[language], entry.caption?.[language]]);
    return [entry, [...named, entry.element, entry.view].join('\n').toLowerCase()];
  }),
);

/** What was searched for last: Storybook makes its pages anew when the toolbar changes. */
let kept = '';

/** All charts as cards, by chapter, to be looked through and searched. */
export class ReportGallery extends ToolbarElement {
  static override styles = [
    pageStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr));
        gap: 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        position: relative;
        overflow: hidden;
        border: 1px solid var(--_line);
        border-radius: 8px;
      }
      li:has(a):hover {
        border-color: var(--_link);
      }
      li:not(:has(.thumbnail)) {
        border-style: dashed;
      }
      .words {
        padding: 0.75rem;
      }
      h3 {
        margin: 0;
        font-size: 1rem;
        line-height: 1.35;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
      a::after {
        position: absolute;
        inset: 0;
        content: '';
      }
      a:focus-visible {
        outline: none;
      }
      a:focus-visible::after {
        border-radius: 8px;
        outline: 3px solid var(--_link);
        outline-offset: -3px;
      }
      p {
        margin: 0.25rem 0 0;
      }
      code {
        overflow-wrap: anywhere;
        font-size: 12px;
      }
      .thumbnail {
        container-type: inline-size;
        overflow: hidden;
        block-size: 198px; /* without the button for the table */
        border-block-end: 1px solid var(--_line);
      }
      .scaled {
        --szhk-block-size: 480px;
        inline-size: calc(100% / 0.45);
        transform: scale(0.45);
        transform-origin: 0 0;
      }
      .scaled ::part(notes) {
        display: none;
      }
    `,
  ];

  @state() private query = kept;
  @state() private pages: ReadonlyMap<string, string> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    void docsPages().then((pages) => (this.pages = pages));
  }

  protected override render(): TemplateResult {
    const {search, shown} = words[this.language];
    const terms = this.query.toLowerCase().split(/\s+/);
    const hits = new Set(entries.filter((entry) => terms.every((term) => haystacks.get(entry)?.includes(term))));
    return html`<label>${search} <input type="search" .value=${this.query} @input=${this.onSearch} /></label>
      <p class="muted" role="status">${shown(hits.size)}</p>
      ${chapters.map(([chapter, members]) => this.section(chapter, members, hits))}`;
  }

  private readonly onSearch = (event: Event): void => {
    this.query = kept = (event.target as HTMLInputElement).value;
  };

  private section(chapter: string, members: readonly Entry[], hits: ReadonlySet<Entry>): TemplateResult {
    return html`<section ?hidden=${!members.some((entry) => hits.has(entry))}>
      <h2>${chapterTitle(chapter, this.language)}</h2>
      <ul>
        ${members.map((entry) => html`<li ?hidden=${!hits.has(entry)}>${this.card(entry)}</li>`)}
      </ul>
    </section>`;
  }

  private card(entry: Entry): TemplateResult {
    const {element, view, subject} = entry;
    const chart = unsafeHTML(markup(element, {view, theme: this.theme}));
    const thumbnail = () => html`<div class="thumbnail" inert aria-hidden="true"><div class="scaled">${chart}</div></div>`;
    return html`${isDrawn(entry) ? thumbnail() : nothing}
      <div class="words">
        <span class="muted">${numberOf(entry, this.language)}</span>
        <h3>${this.link(subject[this.language], this.pages.get(element))}</h3>
        <p class="muted"><code>${element}</code>${view ? html` <code>${view}</code>` : nothing}</p>
      </div>`;
  }

  private link(text: string, page: string | undefined): TemplateResult | string {
    if (page === undefined) return text;
    const address = `?path=/docs/${page}`;
    return html`<a href=${`./${address}`} target="_top" @click=${(event: MouseEvent) => this.open(event, address)}>${text}</a>`;
  }

  /** Goes there without loading Storybook again, so that the toolbar keeps its choices. */
  private open(event: MouseEvent, address: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.channel.emit(NAVIGATE_URL, address);
  }
}

define('report-gallery', ReportGallery);
