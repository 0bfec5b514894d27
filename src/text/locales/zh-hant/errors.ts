import type {Messages} from '../message-types.js';

const known = (choices: string) => (choices ? `可用：${choices}。` : '');

export const errors: Messages['errors'] = {
  'unknown-view': (value, choices) => `未知檢視「${value}」。${known(choices)}`,
  'unknown-place': (value, choices) => `未知地區「${value}」。${known(choices)}`,
  'unknown-year': (value, choices) => `沒有「${value}」年的數據。${known(choices)}`,
  'no-rows': () => '所選地區和年份沒有數據。',
  'place-without-data': (_, places) => `此檢視在所選年份沒有${places}的數據。`,
  'missing-rows': () => '此圖表是副本，尚未獲得其數據列。',
  'unreadable-row': (value) => `數據行無法讀取：${value}。`,
  'second-row': (value) => `同一數值重複出現：${value}。`,
  'unknown-unit': (value, choices) => `未知單位：${value}。${known(choices)}`,
  'unknown-measure': (value, choices) => `未知指標：${value}。${known(choices)}`,
  'not-data': (value) => `沒有數據列（應為JSON，或含period、place、measure、unit各欄的CSV）：${value}。`,
  'http-status': (value) => `無法取得數據：${value}。`,
  timeout: (value) => `數據未能及時送達：${value}。`,
  network: (value) => `無法連接數據網址：${value}。`,
  'cannot-draw': (value) => `無法繪製圖表：${value}。`,
};
