import type {MenuMessages} from '../message-types.js';

export const menu: MenuMessages = {
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
    downloading: '已请求下载',
    downloadingInSandbox: '已请求下载；若未收到文件，则此网页不允许下载',
    noDownload: '此网页不允许下载，可改为复制图片或表格',
    listening: '声音已开：方向键播放数值，P键播放整个系列',
    silent: '声音已关',
    noSound: '此设备无法播放声音',
    noClipboard: '此网页并非经https载入，无法复制',
    notCopied: '浏览器不允许此网页复制',
  },
  failed: (message) => `未能完成：${message}`,
};
