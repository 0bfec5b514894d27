import type {ToolbarMessages} from '../message-types.js';

export const toolbar: ToolbarMessages = {
  keys: '左右方向鍵：逐個數值。上下方向鍵：切換系列。Home、End、Page Up、Page Down：首個、末個、前後系列。Enter：選定。Esc：離開。',
  showTable: '以表格顯示',
  menuButton: '圖表選單',
  loading: '正在載入……',
  notLoaded: '無法載入，網絡是否已斷開？',
  selected: '已選定',
  notSelected: '未選定',
  sortBy: (column) => `按${column}排序`,
  sorted: {
    ascending: (column) => `已按${column}升序排列`,
    descending: (column) => `已按${column}降序排列`,
  },
  notSorted: '已恢復原來的次序',
  emptyCell: '無',
  tableLabel: '數值表',
};
