import type {Messages} from '../message-types.js';

const known = (choices: string) => (choices ? `可用：${choices}。` : '');

export const errors: Messages['errors'] = {
  'unknown-view': (value, choices) => `未知视图“${value}”。${known(choices)}`,
  'unknown-place': (value, choices) => `未知地区“${value}”。${known(choices)}`,
  'unknown-year': (value, choices) => `没有“${value}”年的数据。${known(choices)}`,
  'no-rows': () => '所选地区和年份没有数据。',
  'place-without-data': (_, places) => `此视图在所选年份没有${places}的数据。`,
  'missing-rows': () => '此图表是副本，尚未获得其数据行。',
  'unreadable-row': (value) => `数据行无法读取：${value}。`,
  'second-row': (value) => `同一数值重复出现：${value}。`,
  'unknown-unit': (value, choices) => `未知单位：${value}。${known(choices)}`,
  'unknown-measure': (value, choices) => `未知指标：${value}。${known(choices)}`,
  'not-data': (value) => `没有数据行（应为JSON，或含period、place、measure、unit各列的CSV）：${value}。`,
  'http-status': (value) => `无法取得数据：${value}。`,
  timeout: (value) => `数据未能及时送达：${value}。`,
  network: (value) => `无法连接数据网址：${value}。`,
  'cannot-draw': (value) => `无法绘制图表：${value}。`,
};
