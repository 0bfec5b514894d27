import {css} from 'lit';

/** Styles of the popovers: the tip and the menu. */
export const popoverStyles = css`
  .popover {
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
  .popover:not(.open) {
    display: none;
  }
  @supports selector(:popover-open) {
    .popover:not(:popover-open) {
      display: none;
    }
  }
`;
