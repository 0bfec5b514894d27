import type {LookupKind} from '../../../model/lookup-error.js';
import type {LookupMessages} from '../message-types.js';

const kinds: Readonly<Record<LookupKind, string>> = {
  figure: '图表',
  measure: '指标',
  place: '地区',
  item: '项目',
  period: '时间',
  source: '来源',
};

const after = (choices: string, before: string, end: string) => (choices ? `${before}${choices}${end}` : '');

export const lookup: LookupMessages = {
  unknown: (kind, value, choices) => `没有${kinds[kind]}“${value}”。${after(choices, '可用：', '。')}`,
  which: (kind, choices) => `请指明${kinds[kind]}。${after(choices, '可用：', '。')}`,
};
