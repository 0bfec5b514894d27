import type {ErrorMessages} from '../message-types.js';

const available = (choices: string) => (choices ? `可用：${choices}。` : '');

export const errors: ErrorMessages = {
  at: ({row, line, column}) => {
    const parts = [
      ...(row === undefined ? [] : [`第${row}列`]),
      ...(line === undefined ? [] : [`檔案第${line}行`]),
      ...(column === undefined ? [] : [`「${column}」欄`]),
    ];
    return parts.length > 0 ? `（${parts.join('，')}）` : '';
  },
  messages: {
    'unknown-view': (value, choices) => `未知檢視「${value}」。${available(choices)}`,
    'unknown-place': (value, choices) => `未知地區「${value}」。${available(choices)}`,
    'unknown-year': (value, choices) => `沒有「${value}」年的數據。${available(choices)}`,
    'unusable-value': (value, choices) => `無法使用的值：${value}。${available(choices)}`,
    'no-rows': () => '所選地區和年份沒有數據。',
    'place-without-data': (_, places) => `此檢視在所選年份沒有${places}的數據。`,
    'other-measures': (value, measures) => `數據中沒有此檢視所繪的指標。檢視所繪：${measures}。數據所含：${value}。`,
    'missing-rows': () => '此圖表是副本，尚未獲得其數據列。',
    'no-own-rows': () => '數據中沒有任何數據列。',
    'too-many-rows': (value, most) => `數據過多：${value}。一張圖最多可用${most}。`,
    'unreadable-row': (value, _, at) => `數值無法讀取${at}：${value}。`,
    'empty-cell': (_, __, at) => `數值為空${at}。`,
    'ambiguous-cell': (value, readings, at) => `${value}${at}有多種含義：${readings}。請寫明所指的一種。`,
    'impossible-cell': (value, range, at) => `不可能的數值${at}：${value}。${range && `可能範圍：${range}。`}`,
    'second-row': (value, _, at) => `同一項重複出現，數值不同${at}：${value}。`,
    'two-sources': (value, sources, at) => `同一數值有兩個來源${at}：${value}。請保留其一：${sources}。`,
    'unknown-unit': (value, choices, at) => `未知單位「${value}」${at}。${available(choices)}`,
    'missing-unit': (_, choices, at) =>
      `缺少單位${at}。請在unit屬性、「單位」欄或欄標題中註明，例如「深圳（單位）」。${available(choices)}`,
    'unknown-measure': (value, choices, at) => `未知指標「${value}」${at}。${available(choices)}`,
    'unknown-word': (value, choices, at) => `未知用詞${value}${at}。${available(choices)}`,
    'missing-columns': (value, missing) => `缺少欄：${missing}。數據現有欄：${value}。`,
    'column-twice': (value) => `有兩欄的標題同為「${value}」。`,
    'open-quote': (_, __, at) => `引號沒有閉合${at}。`,
    encoding: (value, _, at) => `部分文字無法識別${at}：${value}。請將檔案存為UTF-8編碼。`,
    'not-data': (value) => `沒有數據行（應為JSON，或含period、place、measure、value、unit各欄的CSV）：${value}。`,
    'http-status': (value) => `無法取得數據：${value}。`,
    timeout: (value) => `數據未能及時送達：${value}。`,
    network: (value) => `無法連接數據網址：${value}。`,
    'not-loaded': () => '圖表的一部分無法載入。',
    'cannot-draw': () => '無法繪製圖表。',
  },
};
