import {css} from 'lit';

/** Look of tables; one that is itself the picture becomes a card a row where there is little room. */
export const tableStyles = css`
  .scroll {
    max-block-size: max(448px, 28rem);
    overflow: auto;
    background: var(--_background);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption,
  th,
  td {
    padding: 0.35em 0.6em;
    text-align: start;
    vertical-align: top;
    word-break: keep-all;
  }
  td:not(:last-child) {
    white-space: nowrap;
  }
  caption {
    font-weight: 600;
  }
  tr {
    border-block-end: 1px solid var(--_grid);
  }
  th {
    font-weight: 600;
  }
  tbody th {
    white-space: nowrap;
    font-weight: inherit;
  }
  small {
    font-size: max(12px, 0.86em);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .cards :is(th, td) {
    white-space: normal;
    word-break: normal;
  }
  .cards caption {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (width < 640px) {
    .cards :is(tr, th, td) {
      display: block;
      inline-size: 100%;
      white-space: normal;
    }
    .cards thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .cards tr {
      padding-block: 0.6em;
    }
    .cards tbody th {
      font-weight: 600;
    }
    .cards td::before {
      content: attr(data-heading) ' ';
      color: var(--_muted);
      font-size: 0.86em;
    }
  }
`;
