import {css} from 'lit';

export const tipStyles = css`
  .tip {
    inline-size: max-content;
    max-inline-size: min(21rem, (100vw - 16px) / var(--_zoom, 1));
    max-block-size: calc((100vh - 16px) / var(--_zoom, 1));
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
`;
