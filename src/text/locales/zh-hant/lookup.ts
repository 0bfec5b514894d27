import type {LookupKind} from '../../../model/lookup-error.js';
import type {LookupMessages} from '../message-types.js';

const kinds: Readonly<Record<LookupKind, string>> = {
  figure: '圖表',
  measure: '指標',
  place: '地區',
  item: '項目',
  period: '時間',
  source: '來源',
};

const after = (choices: string, before: string, end: string) => (choices ? `${before}${choices}${end}` : '');

export const lookup: LookupMessages = {
  unknown: (kind, value, choices) => `沒有${kinds[kind]}「${value}」。${after(choices, '可用：', '。')}`,
  which: (kind, choices) => `請指明${kinds[kind]}。${after(choices, '可用：', '。')}`,
};
