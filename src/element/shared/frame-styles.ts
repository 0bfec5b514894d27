import {css} from 'lit';
import {fontStyles} from './font-styles.js';
import {toolbarStyles} from './toolbar-styles.js';

/** Look of every chart, beside what keeps its room. Custom properties of the page come first, the package's own values after. */
export const frameStyles = css`
  ${toolbarStyles}
  :host {
    --_background: var(--szhk-color-background, light-dark(#fff, #16181d));
    --_text: var(--szhk-color-text, light-dark(#1b1e24, #eceef2));
    --_muted: var(--szhk-color-muted, light-dark(#565d69, #a9b1be));
    --_grid: var(--szhk-color-grid, light-dark(#e3e6eb, #31363f));
    --_shenzhen: var(--szhk-color-shenzhen, light-dark(#0b62c4, #6db3ff));
    --_hong-kong: var(--szhk-color-hong-kong, light-dark(#c2410c, #ff9466));
    --_other: var(--szhk-color-other, light-dark(#66707f, #a0a9b8));
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .container {
    direction: ltr;
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
    text-align: start;
  }
  .data {
    padding-inline: var(--_space);
  }
  .own-font {
    font-family: var(--szhk-font-family, ${fontStyles.Hans});
  }
  .own-font:is(:lang(zh-Hant), :lang(zh-HK), :lang(zh-MO), :lang(zh-TW), :lang(yue)) {
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
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    word-spacing: normal;
  }
  svg text {
    white-space: pre;
  }
  .message:empty {
    display: none;
  }
  .message {
    padding: var(--_space);
    border-inline-start: 4px solid currentColor;
    font-weight: 600;
  }
  .panels:focus {
    outline: none;
  }
  .panels:focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 6px;
  }
  .rings {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      --_background: #fff;
      --_text: #000;
      --_muted: #000;
    }
    .frame {
      break-inside: avoid;
    }
    .toolbar,
    .rings,
    .layers {
      display: none;
    }
    svg {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_text: var(--szhk-color-text, light-dark(#000, #fff));
      --_muted: var(--szhk-color-muted, light-dark(#2b3038, #d9dee6));
      --_grid: var(--szhk-color-grid, light-dark(#767e8a, #8a93a1));
      --_other: var(--szhk-color-other, light-dark(#454d59, #c9d0da));
      --_shenzhen: var(--szhk-color-shenzhen, light-dark(#064a96, #9dccff));
      --_hong-kong: var(--szhk-color-hong-kong, light-dark(#8f2f08, #ffb796));
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      color-scheme: light dark;
    }
    svg {
      forced-color-adjust: none;
      color: CanvasText;
      --_background: Canvas;
      --_grid: color-mix(in srgb, CanvasText 25%, Canvas);
      --_text: CanvasText;
      --_muted: CanvasText;
      --_shenzhen: LinkText;
      --_hong-kong: CanvasText;
      --_other: GrayText;
    }
  }
`;
