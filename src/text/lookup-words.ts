import type {Language} from '../model/dataset.js';

/** What can be asked for by number, id or name. */
export type LookupKind = 'figure' | 'measure' | 'place' | 'item' | 'period' | 'source';

/** What elements that look something up say when they do not find it. `choices` is empty where there are none to name. */
export interface LookupWords {
  readonly unknown: (kind: LookupKind, value: string, choices: string) => string;
  /** Nothing is named, or too little for one of several to be meant. */
  readonly which: (kind: LookupKind, choices: string) => string;
}

const inEnglish: Readonly<Record<LookupKind, string>> = {
  figure: 'figure or table',
  measure: 'measure',
  place: 'place',
  item: 'item',
  period: 'period',
  source: 'source',
};

const simplified: Readonly<Record<LookupKind, string>> = {
  figure: '图表',
  measure: '指标',
  place: '地区',
  item: '项目',
  period: '时间',
  source: '来源',
};

const traditional: Readonly<Record<LookupKind, string>> = {
  figure: '圖表',
  measure: '指標',
  place: '地區',
  item: '項目',
  period: '時間',
  source: '來源',
};

const after = (choices: string, before: string, end: string) => (choices ? `${before}${choices}${end}` : '');

export const lookupWords: Readonly<Record<Language, LookupWords>> = {
  en: {
    unknown: (kind, value, choices) => `No ${inEnglish[kind]} “${value}”.${after(choices, ' Available: ', '.')}`,
    which: (kind, choices) => `Which ${inEnglish[kind]}?${after(choices, ' Available: ', '.')}`,
  },
  'zh-Hans': {
    unknown: (kind, value, choices) => `没有${simplified[kind]}“${value}”。${after(choices, '可用：', '。')}`,
    which: (kind, choices) => `请指明${simplified[kind]}。${after(choices, '可用：', '。')}`,
  },
  'zh-Hant': {
    unknown: (kind, value, choices) => `沒有${traditional[kind]}「${value}」。${after(choices, '可用：', '。')}`,
    which: (kind, choices) => `請指明${traditional[kind]}。${after(choices, '可用：', '。')}`,
  },
};
