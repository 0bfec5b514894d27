import type {ToolbarMessages} from '../message-types.js';

export const toolbar: ToolbarMessages = {
  chart: 'interactive chart',
  keys: 'Left and right arrows: values. Up and down: series. Home, End, Page Up, Page Down: first, last, other series. Enter: select. Escape: leave.',
  showTable: 'Show as table',
  menuButton: 'Menu of the chart',
  loading: 'Loading…',
  notLoaded: 'Could not be loaded: no connection?',
  selected: 'selected',
  sortBy: (column) => `Sort by ${column}`,
  tableLabel: 'Table of the values',
};
