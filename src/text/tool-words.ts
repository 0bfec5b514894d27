import type {Language} from '../model/dataset.js';

/** What the tools of a chart say: tip, menu, table, sound. They are fetched when one is first used. */
export interface ToolWords {
  readonly items: Readonly<Record<MenuItem, string>>;
  readonly groups: Readonly<Record<MenuGroup, string>>;
  /** Said after something was done. */
  readonly done: Readonly<Record<'copied' | 'saved' | 'listening' | 'silent' | 'noSound' | 'noClipboard', string>>;
  readonly failed: (message: string) => string;
  /** Before what is said of a value. */
  readonly selected: string;
  /** How a table is sorted by a column. */
  readonly sortBy: (column: string) => string;
  /** What the table is called. */
  readonly table: string;
}

/** A thing that can be done from the menu. */
export type MenuItem =
  'listen' | 'csv' | 'csv-all' | 'json' | 'svg' | 'png' | 'copy-image' | 'embed' | 'embed-pinned' | 'gb-t-7714' | 'apa' | 'bibtex';

export type MenuGroup = 'hear' | 'save' | 'copy' | 'cite';

export const toolWords: Readonly<Record<Language, ToolWords>> = {
  en: {
    groups: {hear: 'Listen', save: 'Download', copy: 'Copy', cite: 'Copy citation'},
    items: {
      listen: 'Play the values as tones',
      csv: 'Values shown (CSV)',
      'csv-all': 'Whole dataset (CSV)',
      json: 'Values shown (JSON)',
      svg: 'Drawing (SVG)',
      png: 'Image (PNG)',
      'copy-image': 'Image',
      embed: 'Embed code, newest version',
      'embed-pinned': 'Embed code, this version',
      'gb-t-7714': 'GB/T 7714',
      apa: 'APA',
      bibtex: 'BibTeX',
    },
    done: {
      copied: 'Copied',
      saved: 'Saved',
      listening: 'Tones on: arrow keys play values, P a whole series',
      silent: 'Tones off',
      noSound: 'This device plays no tones',
      noClipboard: 'This page may not copy, for it did not come over https',
    },
    selected: 'selected',
    failed: (message) => `That did not work: ${message}`,
    sortBy: (column) => `Sort by ${column}`,
    table: 'Table of the values',
  },
  'zh-Hans': {
    groups: {hear: '聆听', save: '下载', copy: '复制', cite: '复制引文'},
    items: {
      listen: '以音高播放数值',
      csv: '图中数值（CSV）',
      'csv-all': '完整数据集（CSV）',
      json: '图中数值（JSON）',
      svg: '矢量图（SVG）',
      png: '图片（PNG）',
      'copy-image': '图片',
      embed: '嵌入代码（最新版本）',
      'embed-pinned': '嵌入代码（当前版本）',
      'gb-t-7714': 'GB/T 7714',
      apa: 'APA',
      bibtex: 'BibTeX',
    },
    done: {
      copied: '已复制',
      saved: '已保存',
      listening: '声音已开：方向键播放数值，P键播放整个系列',
      silent: '声音已关',
      noSound: '此设备无法播放声音',
      noClipboard: '此网页并非经https载入，无法复制',
    },
    selected: '已选定',
    failed: (message) => `未能完成：${message}`,
    sortBy: (column) => `按${column}排序`,
    table: '数值表',
  },
  'zh-Hant': {
    groups: {hear: '聆聽', save: '下載', copy: '複製', cite: '複製引文'},
    items: {
      listen: '以音高播放數值',
      csv: '圖中數值（CSV）',
      'csv-all': '完整數據集（CSV）',
      json: '圖中數值（JSON）',
      svg: '向量圖（SVG）',
      png: '圖片（PNG）',
      'copy-image': '圖片',
      embed: '嵌入代碼（最新版本）',
      'embed-pinned': '嵌入代碼（目前版本）',
      'gb-t-7714': 'GB/T 7714',
      apa: 'APA',
      bibtex: 'BibTeX',
    },
    done: {
      copied: '已複製',
      saved: '已儲存',
      listening: '聲音已開：方向鍵播放數值，P鍵播放整個系列',
      silent: '聲音已關',
      noSound: '此裝置無法播放聲音',
      noClipboard: '此網頁並非經https載入，無法複製',
    },
    selected: '已選定',
    failed: (message) => `未能完成：${message}`,
    sortBy: (column) => `按${column}排序`,
    table: '數值表',
  },
};
