import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {define} from '../src/element/define.js';
import {chapters, chapterTitle, entries, type Entry, isDrawn, markup, numberOf} from './catalogue.js';
import {type EmbedWords, embedWords} from './embed-words.js';
import {pageStyles} from './page-styles.js';
import {chartSnippet, type Choice, referenceSnippet} from './snippets.js';
import {ToolbarElement} from './toolbar-element.js';

type Option = readonly [value: string, text: string];

const languageNames: readonly Option[] = [
  ['en', 'English'],
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
];
const widths = ['320', '480', '640', '800', '960'];

interface Chosen extends Choice {
  readonly entry: Entry;
  /** Of the preview, in pixels; empty for all of the room. */
  readonly width: string;
}

/** What was chosen last: Storybook makes its pages anew when the toolbar changes. */
let kept: Chosen = {entry: entries.find(isDrawn) ?? (entries[0] as Entry), lang: '', theme: '', width: ''};

/** Lets one choose a chart, see it, and copy the lines that put it on a page. */
export class EmbedBuilder extends ToolbarElement {
  static override styles = [
    pageStyles,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
        gap: 1rem;
      }
      p {
        margin: 0.5rem 0 1rem;
      }
      .preview {
        overflow-x: auto;
        border: 1px solid var(--_line);
        border-radius: 8px;
      }
      .preview > * {
        margin-inline: auto;
      }
      textarea {
        font-family: ui-monospace, monospace;
        font-size: 13px;
        resize: vertical;
      }
      button {
        inline-size: auto;
        min-inline-size: 7rem;
        margin-block-start: 0.5rem;
        border-color: var(--_link);
        color: var(--_link);
        cursor: pointer;
      }
      [role='status'] {
        margin-inline-start: 0.5rem;
      }
    `,
  ];

  @state() private chosen = kept;
  @state() private lines = '';
  /** What came of copying, by snippet. */
  @state() private messages: Readonly<Record<string, string>> = {};

  private get words(): EmbedWords {
    return embedWords[this.language];
  }

  private choose(change: Partial<Chosen>): void {
    this.chosen = kept = {...this.chosen, ...change};
    this.messages = {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('chosen')) return;
    const {chosen} = this;
    this.lines = '';
    void chartSnippet(chosen.entry, chosen).then((lines) => {
      if (chosen === this.chosen) this.lines = lines;
    });
  }

  protected override render(): TemplateResult {
    const {words, chosen} = this;
    const reference = referenceSnippet(chosen.entry, chosen);
    return html`${this.figureField()}
      <div class="fields">${this.settings()}</div>
      <p class="muted" id="hint">${words.widthHint}</p>
      <h2>${words.preview}</h2>
      ${isDrawn(chosen.entry) ? this.preview(chosen) : html`<p>${words.notDrawn}</p>`}
      <h2 id="element">${words.byElement}</h2>
      ${this.snippet('element', this.lines)}
      ${
        reference === undefined
          ? nothing
          : html`<h2 id="number">${words.byNumber}</h2>
              ${this.snippet('number', reference)}`
      } `;
  }

  private figureField(): TemplateResult {
    const {words, chosen, language} = this;
    const option = (entry: Entry) =>
      html`<option value=${entries.indexOf(entry)} ?selected=${entry === chosen.entry}>
        ${numberOf(entry, language)} ${entry.subject[language]}
      </option>`;
    const group = ([chapter, members]: readonly [string, readonly Entry[]]) =>
      html`<optgroup label=${chapterTitle(chapter, language)}>${members.map(option)}</optgroup>`;
    const {element, view} = chosen.entry;
    return html`<label>
        ${words.figure}
        <select @change=${(event: Event) => this.choose({entry: entries[Number(valueOf(event))] ?? chosen.entry})}>
          ${chapters.map(group)}
        </select>
      </label>
      <p class="muted">${words.drawnBy}<code>${element}</code> <code>${view}</code></p>`;
  }

  private settings(): TemplateResult {
    const {words, chosen} = this;
    const languages: Option[] = [['', words.inherited], ...languageNames];
    const pixels: Option[] = [['', words.wide], ...widths.map((value) => [value, `${value} px`] as const)];
    return html`${field(words.language, languages, chosen.lang, (lang) => this.choose({lang}))}
    ${field(words.theme, Object.entries(words.themes), chosen.theme, (theme) => this.choose({theme}))}
    ${field(words.width, pixels, chosen.width, (width) => this.choose({width}), 'hint')}`;
  }

  private preview({entry: {element, view}, lang, theme, width}: Chosen): TemplateResult {
    return html`<div class="preview">
      <div style=${width ? `inline-size: ${width}px` : nothing}>${unsafeHTML(markup(element, {view, lang, theme}))}</div>
    </div>`;
  }

  private snippet(name: string, lines: string): TemplateResult {
    return html`<textarea
        readonly
        rows="3"
        wrap="off"
        spellcheck="false"
        aria-labelledby=${name}
        .value=${lines}
        @focus=${selectAll}
      ></textarea>
      <button type="button" id=${`copy-${name}`} aria-labelledby=${`copy-${name} ${name}`} @click=${() => this.copy(name)}>
        ${this.words.copy}
      </button>
      <span role="status">${this.messages[name]}</span>`;
  }

  private async copy(name: string): Promise<void> {
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>(`[aria-labelledby=${name}]`);
    try {
      await navigator.clipboard.writeText(text?.value ?? '');
      this.messages = {[name]: this.words.copied};
    } catch {
      text?.focus();
      this.messages = {[name]: this.words.notCopied};
    }
  }
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;
const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();

function field(name: string, options: readonly Option[], chosen: string, choose: (value: string) => void, hint?: string): TemplateResult {
  return html`<label>
    ${name}
    <select aria-describedby=${hint ?? nothing} @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}

define('embed-builder', EmbedBuilder);
