import {css, html, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {define} from '../src/element/define.js';
import type {Highlight, HighlightDetail, SelectDetail} from '../src/model/events.js';
import {pageStyles} from './page-styles.js';
import {type ReadingWords, readingWords} from './reading-words.js';
import {ToolbarElement} from './toolbar-element.js';

const link = 'cities';

const highlights: Readonly<Record<keyof ReadingWords['choices'], Highlight>> = {
  shenzhen: {place: 'shenzhen'},
  'hong-kong': {place: 'hong-kong'},
  2013: {period: '2013'},
  2022: {period: '2022'},
};

const code = `<szhk-gdp-compare view="cities" link="${link}"></szhk-gdp-compare>
<szhk-port-throughput link="${link}"></szhk-port-throughput>
<button type="button">2013</button>
<output></output>
<script type="module">
  document.addEventListener('szhk-select', ({detail}) => {
    document.querySelector('output').textContent = detail.text;
  });
  document.querySelector('button').addEventListener('click', () => {
    const detail = {link: '${link}', highlight: {period: '2013'}};
    document.dispatchEvent(new CustomEvent('szhk-highlight', {detail}));
  });
</script>`;

/** How a chart is read by keys and ear, and two charts that are linked with each other and with their page. */
export class ReadingGuide extends ToolbarElement {
  static override styles = [
    pageStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.25rem 1rem;
      }
      dt {
        font-weight: 600;
      }
      dd,
      p {
        margin: 0;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        margin-block: 0.75rem;
      }
      button {
        inline-size: auto;
        cursor: pointer;
      }
      button[aria-pressed='true'] {
        border-color: var(--_link);
        background: var(--_link);
        color: #fff;
      }
      .charts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        gap: 1rem;
        margin-block-start: 1rem;
      }
      pre {
        overflow-x: auto;
        padding: 0.75rem;
        border: 1px solid var(--_line);
        border-radius: 6px;
        font-size: 13px;
      }
    `,
  ];

  /** What the charts tell one another, and the page tells them. */
  @state() private highlighted: Highlight | null = null;
  @state() private selected = '';
  private connection?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.connection = new AbortController();
    const {signal} = this.connection;
    document.addEventListener('szhk-highlight', ({detail}) => this.hear(detail), {signal});
    document.addEventListener('szhk-select', ({detail}) => this.hearSelected(detail), {signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.connection?.abort();
  }

  protected override render(): TemplateResult {
    const words = readingWords[this.language];
    return html`<h2>${words.keys}</h2>
      <p>${words.keysAbout}</p>
      <dl>
        ${words.does.map(
          ([keys, what]) =>
            html`<dt>${keys}</dt>
              <dd>${what}</dd>`,
        )}
      </dl>
      <h2>${words.ear}</h2>
      <p>${words.earAbout}</p>
      <h2>${words.linked}</h2>
      <p>${words.linkedAbout}</p>
      ${this.choices(words)}
      <p>${words.selected}<output>${this.selected || words.nothing}</output></p>
      <div class="charts">
        <szhk-gdp-compare view="cities" link=${link} theme=${this.theme}></szhk-gdp-compare>
        <szhk-port-throughput link=${link} theme=${this.theme}></szhk-port-throughput>
      </div>
      <h2>${words.code}</h2>
      <pre tabindex="0"><code>${code}</code></pre>`;
  }

  private choices({highlight, choices}: ReadingWords): TemplateResult {
    const names = Object.keys(highlights) as (keyof typeof highlights)[];
    return html`<div class="choices" role="group" aria-labelledby="highlight">
      <span id="highlight">${highlight}</span>
      ${names.map((name) => {
        const isOn = JSON.stringify(highlights[name]) === JSON.stringify(this.highlighted);
        const tell = () => this.tell(isOn ? null : highlights[name]);
        return html`<button type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${tell}>${choices[name]}</button>`;
      })}
    </div>`;
  }

  private tell(highlight: Highlight | null): void {
    document.dispatchEvent(new CustomEvent<HighlightDetail>('szhk-highlight', {detail: {highlight, link}}));
  }

  private hear({highlight, link: from}: HighlightDetail): void {
    if (from === link) this.highlighted = highlight;
  }

  private hearSelected({text, link: from}: SelectDetail): void {
    if (from === link) this.selected = text;
  }
}

define('reading-guide', ReadingGuide);
