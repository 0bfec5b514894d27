import {css} from 'lit';
import {colorStyles} from './color-styles.js';
import {fontStyles} from './font-styles.js';
import {toolbarStyles} from './toolbar-styles.js';

/** Styles of every chart, except colours and reserved space. Of what text inherits from a page, only its typeface, colour and spacing get in. */
export const frameStyles = css`
  ${toolbarStyles}
  ${colorStyles}
  * {
    box-sizing: border-box;
    margin: 0;
  }
  :host {
    columns: auto !important;
  }
  :where(.container) {
    all: initial;
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
    direction: ltr;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-variant: normal;
    letter-spacing: inherit;
    line-height: normal;
    pointer-events: inherit;
    visibility: inherit;
    word-spacing: inherit;
  }
  @media screen {
    .container {
      break-inside: avoid;
    }
  }
  .frame {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .frame,
  .data {
    background: var(--_background);
    color: var(--_text);
    font-family: var(--szhk-font-family, inherit);
    font-size: var(--szhk-font-size, max(14px, 0.875rem));
    line-height: 1.45;
  }
  .data {
    padding-inline: var(--_space);
  }
  .own-font {
    font-family: var(--szhk-font-family, ${fontStyles.Hans});
  }
  .own-font.Hant {
    font-family: var(--szhk-font-family, ${fontStyles.Hant});
  }
  .title {
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .word {
    white-space: nowrap;
  }
  .subtitle,
  .notes {
    color: var(--_muted);
  }
  .notes {
    font-size: max(12px, 0.86em);
    text-wrap: pretty;
  }
  .explanation {
    margin-block-start: 0.5em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_muted);
    font-size: max(12px, 0.86em);
  }
  div.plot {
    position: relative;
    flex: 1 0 auto;
  }
  .panels {
    position: absolute;
    inset: 0;
  }
  svg {
    display: block;
    overflow: visible;
    font-variant: tabular-nums;
    font-size-adjust: none;
  }
  svg,
  svg * {
    letter-spacing: normal !important;
    word-spacing: normal !important;
  }
  svg text {
    white-space: pre;
  }
  .message:not(:empty) {
    padding: var(--_space);
    border-inline-start: 4px solid currentColor;
    font-weight: 600;
  }
  .message:empty,
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .retry {
    align-self: start;
    min-block-size: 32px;
    font: inherit;
  }
  .panels:focus {
    outline: none;
  }
  .panels:focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 6px;
  }
  .values,
  .rings {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .value {
    position: absolute;
    inset: 0 auto auto 0;
    border-radius: 4px;
    pointer-events: auto;
  }
  .value:focus {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_background);
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @media print {
    .frame {
      break-inside: avoid;
    }
    .toolbar,
    .spoken,
    .values,
    .rings,
    .popovers {
      display: none;
    }
    svg {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
