import {css} from 'lit';

/** Look of what lies above all else: the tip and the menu. */
export const layerStyles = css`
  .tip,
  .menu {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 1;
    overflow: auto;
    border: 1px solid var(--_muted);
    border-radius: 6px;
    background: var(--_background);
    color: var(--_text);
    font-family: inherit;
    font-size: max(13px, 0.8125rem);
    line-height: 1.4;
    overflow-wrap: anywhere;
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }
  .tip:not(.open),
  .menu:not(.open) {
    display: none;
  }
  @supports selector(:popover-open) {
    .tip:not(:popover-open),
    .menu:not(:popover-open) {
      display: none;
    }
  }
  .tip {
    inline-size: max-content;
    max-inline-size: min(21rem, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    padding: 0.5em 0.75em;
  }
  .tip .amount {
    font-size: 1.15em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .tip .source {
    color: var(--_muted);
    font-size: max(12px, 0.75rem);
  }
  .menu {
    min-inline-size: min(12rem, 100vw - 16px);
    max-inline-size: calc(100vw - 16px);
    padding-block: 0.35em;
  }
  .menu .heading {
    padding: 0.35em 0.9em 0.1em;
    color: var(--_muted);
    font-size: max(12px, 0.75rem);
  }
  [role='menuitem'] {
    display: flex;
    align-items: center;
    min-block-size: 32px;
    padding: 0.15em 0.9em;
    cursor: pointer;
  }
  [role='menuitem']:focus {
    background: var(--_text);
    color: var(--_background);
    outline: 2px solid transparent;
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    [role='menuitem']:focus {
      outline-color: Highlight;
    }
  }
`;
