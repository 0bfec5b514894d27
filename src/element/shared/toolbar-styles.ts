import {css} from 'lit';

/** Styles of the toolbar. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: var(--_table-button);
  }
  .status {
    flex: 1;
    color: var(--_muted);
    font-size: max(12px, 0.86em);
  }
  .toolbar button {
    min-inline-size: 32px;
    min-block-size: 32px;
    padding: 0 0.4em;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .toolbar button:hover,
  .toolbar button[aria-expanded='true'] {
    border-color: var(--_muted);
  }
  .toolbar [aria-busy] {
    cursor: progress;
  }
  .table-button {
    margin-inline-start: -0.4em;
    text-decoration: underline;
  }
  :host([hide~='table']) .table-button,
  :host([hide~='toolbar']) .menu-button {
    display: none;
  }
  .dots,
  .dots::before,
  .dots::after {
    display: block;
    inline-size: max(4px, 0.25rem);
    block-size: max(4px, 0.25rem);
    margin-inline: auto;
    border-radius: 50%;
    background: currentColor;
    content: '';
  }
  .dots {
    position: relative;
  }
  .dots::before,
  .dots::after {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: min(-7px, -0.44rem);
  }
  .dots::after {
    inset-block-start: max(7px, 0.44rem);
  }
  @media (forced-colors: active) {
    .dots,
    .dots::before,
    .dots::after {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
`;
