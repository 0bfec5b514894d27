import type {MenuMessages} from '../message-types.js';

export const menu: MenuMessages = {
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
    downloading: '已要求下載',
    downloadingInSandbox: '已要求下載；若未收到檔案，則此網頁不容許下載',
    noDownload: '此網頁不容許下載，可改為複製圖片或表格',
    listening: '聲音已開：方向鍵播放數值，P鍵播放整個系列',
    silent: '聲音已關',
    noSound: '此裝置無法播放聲音',
    noClipboard: '此網頁並非經https載入，無法複製',
    notCopied: '瀏覽器不容許此網頁複製',
  },
  failed: (message) => `未能完成：${message}`,
};
