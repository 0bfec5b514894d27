import {css} from 'lit';

/** The number looks like the surrounding text; its tooltip has its own type and colours. */
export const valueStyles = css`
  .value,
  .error {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .value {
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .error {
    font-weight: 700;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .tooltip {
    all: initial;
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 1;
    display: block;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22rem, (100vw - 32px) / var(--_zoom, 1));
    max-block-size: calc((100vh - 16px) / var(--_zoom, 1));
    overflow: auto;
    padding: 0.5em 0.75em;
    border: 1px solid;
    color-scheme: inherit;
    direction: ltr;
    background: var(--szhk-color-background, Canvas);
    color: var(--szhk-color-text, CanvasText);
    font-family: inherit;
    font-size: max(13px, 0.8125rem);
    letter-spacing: inherit;
    line-height: 1.45;
    overflow-wrap: anywhere;
    word-spacing: inherit;
  }
  .tooltip:not(.open) {
    display: none;
  }
  .line {
    display: block;
  }
  @supports selector(:popover-open) {
    .tooltip:not(:popover-open) {
      display: none;
    }
  }
`;
