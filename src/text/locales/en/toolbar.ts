import type {ToolbarMessages} from '../message-types.js';

export const toolbar: ToolbarMessages = {
  keys: 'Left and right arrows: values. Up and down: series. Home, End, Page Up, Page Down: first, last, other series. Enter: select. Escape: leave.',
  showTable: 'Show as table',
  menuButton: 'Menu of the chart',
  loading: 'Loading…',
  notLoaded: 'Could not be loaded: no connection?',
  selected: 'Selected',
  notSelected: 'Not selected',
  sortBy: (column) => `Sort by ${column}`,
  sorted: {
    ascending: (column) => `Sorted by ${column}, ascending`,
    descending: (column) => `Sorted by ${column}, descending`,
  },
  notSorted: 'In the original order',
  emptyCell: 'none',
  tableLabel: 'Table of the values',
};
