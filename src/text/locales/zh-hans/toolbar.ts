import type {ToolbarMessages} from '../message-types.js';

export const toolbar: ToolbarMessages = {
  keys: '左右方向键：逐个数值。上下方向键：切换系列。Home、End、Page Up、Page Down：首个、末个、前后系列。Enter：选定。Esc：离开。',
  showTable: '以表格显示',
  menuButton: '图表菜单',
  loading: '正在载入……',
  notLoaded: '无法载入，网络是否已断开？',
  selected: '已选定',
  notSelected: '未选定',
  sortBy: (column) => `按${column}排序`,
  sorted: {
    ascending: (column) => `已按${column}升序排列`,
    descending: (column) => `已按${column}降序排列`,
  },
  notSorted: '已恢复原来的顺序',
  emptyCell: '无',
  tableLabel: '数值表',
};
