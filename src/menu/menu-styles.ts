import {css} from 'lit';

export const menuStyles = css`
  .menu {
    min-inline-size: min(12rem, (100vw - 16px) / var(--_zoom, 1));
    max-inline-size: calc((100vw - 16px) / var(--_zoom, 1));
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
