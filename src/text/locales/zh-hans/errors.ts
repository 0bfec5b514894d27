import type {ErrorMessages} from '../message-types.js';

const available = (choices: string) => (choices ? `可用：${choices}。` : '');

export const errors: ErrorMessages = {
  at: ({row, line, column}) => {
    const parts = [
      ...(row === undefined ? [] : [`第${row}行`]),
      ...(line === undefined ? [] : [`文件第${line}行`]),
      ...(column === undefined ? [] : [`“${column}”列`]),
    ];
    return parts.length > 0 ? `（${parts.join('，')}）` : '';
  },
  messages: {
    'unknown-view': (value, choices) => `未知视图“${value}”。${available(choices)}`,
    'unknown-place': (value, choices) => `未知地区“${value}”。${available(choices)}`,
    'unknown-year': (value, choices) => `没有“${value}”年的数据。${available(choices)}`,
    'unusable-value': (value, choices) => `无法使用的值：${value}。${available(choices)}`,
    'no-rows': () => '所选地区和年份没有数据。',
    'place-without-data': (_, places) => `此视图在所选年份没有${places}的数据。`,
    'other-measures': (value, measures) => `数据中没有此视图所绘的指标。视图所绘：${measures}。数据所含：${value}。`,
    'missing-rows': () => '此图表是副本，尚未获得其数据行。',
    'no-own-rows': () => '数据中没有任何行。',
    'too-many-rows': (value, most) => `数据过多：${value}。一张图最多可用${most}。`,
    'unreadable-row': (value, _, at) => `数值无法读取${at}：${value}。`,
    'empty-cell': (_, __, at) => `数值为空${at}。`,
    'ambiguous-cell': (value, readings, at) => `${value}${at}有多种含义：${readings}。请写明所指的一种。`,
    'impossible-cell': (value, range, at) => `不可能的数值${at}：${value}。${range && `可能范围：${range}。`}`,
    'second-row': (value, _, at) => `同一项重复出现，数值不同${at}：${value}。`,
    'two-sources': (value, sources, at) => `同一数值有两个来源${at}：${value}。请保留其一：${sources}。`,
    'unknown-unit': (value, choices, at) => `未知单位“${value}”${at}。${available(choices)}`,
    'missing-unit': (_, choices, at) => `缺少单位${at}。请在unit属性、“单位”列或列标题中注明，例如“深圳（单位）”。${available(choices)}`,
    'unknown-measure': (value, choices, at) => `未知指标“${value}”${at}。${available(choices)}`,
    'unknown-word': (value, choices, at) => `未知用词${value}${at}。${available(choices)}`,
    'missing-columns': (value, missing) => `缺少列：${missing}。数据现有列：${value}。`,
    'column-twice': (value) => `有两列的标题同为“${value}”。`,
    'open-quote': (_, __, at) => `引号没有闭合${at}。`,
    encoding: (value, _, at) => `部分文字无法识别${at}：${value}。请将文件存为UTF-8编码。`,
    'not-data': (value) => `没有数据行（应为JSON，或含period、place、measure、value、unit各列的CSV）：${value}。`,
    'http-status': (value) => `无法取得数据：${value}。`,
    timeout: (value) => `数据未能及时送达：${value}。`,
    network: (value) => `无法连接数据网址：${value}。`,
    'not-loaded': () => '图表的一部分无法加载。',
    'cannot-draw': () => '无法绘制图表。',
  },
};
