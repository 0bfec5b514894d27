import {css} from 'lit';
import {breakpoints} from '../model/layout.js';

/** Styles of tables. A table that is itself the picture shows each row as a card if space is limited. */
export const tableStyles = css`
  .scroll {
    position: relative;
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
  }
  th,
  td {
    word-break: keep-all;
  }
  td {
    white-space: nowrap;
  }
  .scroll .long {
    min-inline-size: 18em;
    white-space: normal;
    word-break: normal;
  }
  .caption {
    display: block;
    position: sticky;
    inset-inline-start: 0.6em;
    inline-size: fit-content;
    max-inline-size: calc(100cqi - 2 * var(--_space) - 1.2em);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .scroll thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_background);
    box-shadow: inset 0 -1px var(--_muted);
  }
  .sort {
    padding: 0;
    min-block-size: 24px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .arrow::after {
    content: '\\2195';
    margin-inline-start: 0.3em;
    color: var(--_muted);
  }
  [aria-sort='ascending'] .arrow::after {
    content: '\\2191';
    color: inherit;
  }
  [aria-sort='descending'] .arrow::after {
    content: '\\2193';
    color: inherit;
  }
  .empty::after {
    content: '\\2013';
    color: var(--_muted);
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
    min-inline-size: max(6em, 10.5cqi);
    white-space: normal;
    word-break: normal;
  }
  .cards caption {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (width < ${breakpoints[1].below}px) {
    .cards :is(tr, th, td) {
      display: block;
      inline-size: 100%;
      white-space: normal;
    }
    .cards thead tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1em;
    }
    .cards thead th {
      inline-size: auto;
      min-inline-size: 0;
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
  @media screen {
    .for-print {
      display: none;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
      font-size: 9pt;
    }
    .scroll :is(th, td):is(*, .long) {
      min-inline-size: 0;
      padding-inline: 0.3em;
      white-space: normal;
      word-break: normal;
      overflow-wrap: anywhere;
    }
    .arrow::after {
      content: none;
    }
  }
`;
