import {ChartError} from '../model/chart-error.js';
import {languageHeading} from '../model/csv-dialect.js';
import {type Language, languages} from '../model/language.js';
import {nameKey} from './name-index.js';

/** A column that a heading names; with `language`, its text in that language. */
export interface NamedColumn {
  readonly name: string;
  readonly language: Language | undefined;
  readonly index: number;
  readonly heading: string;
  /** What the heading has in parentheses, such as a unit. */
  readonly unit: string;
}

/** How people head the columns of rows and tables, besides their names, in three languages. */
const aliases: Readonly<Record<string, string>> = {
  period: 'year years date time quarter month 年 年份 年度 时间 時間 日期 期间 期間 季度 月份',
  place: 'places city cities region area economy country port 地区 地區 城市 地方 地点 地點 经济体 經濟體 国家 國家 港口',
  item: 'items category industry sector product 项目 項目 行业 行業 类别 類別 分类 分類 产品 產品',
  measure: 'indicator metric variable 指标 指標',
  value: 'values amount number 数值 數值 值 数据 數據 数量 數量',
  unit: 'units 单位 單位 计量单位 計量單位',
  source: 'sources datasource 来源 來源 数据来源 數據來源 资料来源 資料來源',
  qualifier: 'precision 数值性质 數值性質',
  note: 'notes remark remarks 备注 備註 注 註',
  section: '章节 章節',
  low: 'min minimum 下限',
  high: 'max maximum 上限',
  name: 'title 名称 名稱',
  title: 'event name 事件 标题 標題 名称 名稱',
  date: 'period year time 日期 时间 時間 年份',
  end: 'enddate until 结束 結束 结束日期 結束日期',
  places: 'place city cities region 地区 地區 城市',
  topic: '主题 主題',
  reportKind: 'kind type 类别 類別 类型 類型',
  kind: 'type 类别 類別 类型 類型',
  latitude: 'lat 纬度 緯度',
  longitude: 'lon lng long 经度 經度',
  functions: 'function 功能',
  opened: 'opening opened 启用时间 啟用時間',
  report: 'details 详情 詳情',
  description: 'details 描述 说明 說明 详情 詳情',
  status: '状态 狀態',
  procedure: '手续 手續',
  details: '详情 詳情',
};

const headingKey = (heading: string): string => nameKey(heading).replace(/[\s_/-]/g, '');

/** The columns of a sheet that have one of these names or, where no column has, mean the same, in any language, case, and spacing. */
export function namedColumns(headings: readonly string[], names: readonly string[]): NamedColumn[] {
  const known = new Map<string, string>();
  const exact = new Set(headings.map((heading) => headingKey(headingParts(heading).text)));
  const alternatives = names
    .filter((name) => !exact.has(headingKey(name)))
    .flatMap((name) => (aliases[name] ?? '').split(' ').map((alias) => [alias, name] as const));
  for (const [alias, name] of [...names.map((name) => [name, name] as const), ...alternatives])
    if (!known.has(headingKey(alias))) known.set(headingKey(alias), name);
  return headings.flatMap((heading, index): NamedColumn[] => {
    const {text, unit} = headingParts(heading);
    const language = languages.find(
      (one) => headingKey(text).endsWith(headingKey(languageHeading('', one))) && !known.has(headingKey(text)),
    );
    const key = language ? headingKey(text).slice(0, -headingKey(languageHeading('', language)).length) : headingKey(text);
    const name = key === '' ? undefined : known.get(key);
    return name === undefined ? [] : [{name, language, index, heading, unit}];
  });
}

/** A heading and what it has in parentheses at its end: `Shenzhen (万标准箱)`. */
export function headingParts(heading: string): {readonly text: string; readonly unit: string} {
  const [, text = heading, unit = ''] = /^(.*?)\s*[(（]([^()（）]+)[)）]\s*$/.exec(heading) ?? [];
  return {text, unit};
}

/** @throws ChartError if two columns are the same */
export function assertUnique(headings: readonly string[], columns: readonly NamedColumn[]): void {
  const keys = headings.map((heading, index) => {
    const column = columns.find((one) => one.index === index);
    return column ? `${column.name} ${column.language ?? ''}` : `"${headingKey(heading)}`;
  });
  const twice = headings.find((heading, index) => heading.trim() !== '' && keys.indexOf(keys[index] as string) < index);
  if (twice !== undefined) throw new ChartError('column-twice', twice);
}
