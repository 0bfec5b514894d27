import type {LocalizedText} from '../model/dataset.js';

/** What an element says when its own code cannot be fetched, and so no other word is there yet. */
export const unavailable: LocalizedText = {
  en: 'The chart could not be loaded.',
  'zh-Hans': '图表无法加载。',
  'zh-Hant': '圖表無法載入。',
};
