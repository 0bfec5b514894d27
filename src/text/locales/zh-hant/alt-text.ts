import type {DescribedPlot, Messages} from '../message-types.js';

const named = ({names}: DescribedPlot) => (names.length > 0 ? `（${names.join('、')}）` : '');
const axis = (name: string, measure: string, range: string) =>
  measure || range ? `${name}：${[measure, range && `從${range}`].filter(Boolean).join('，')}。` : '';
const axes = ({years, measure, range}: DescribedPlot) => `橫軸：年份，${years}。${axis('縱軸', measure, range)}`;

export const altText: Messages['altText'] = {
  line: (plot) => [`折線圖，${plot.series}條線${named(plot)}。`, axes(plot)],
  column: (plot) => [`柱形圖，${plot.marks}個數值${named(plot)}。`, axes(plot)],
  bar: ({marks, measure, range}) => [`條形圖，${marks}個條形。`, axis('橫軸', measure, range)],
  part: ({series, measure, range}) => [`構成圖，${series}個整體。`, axis('各部分', measure, range)],
  fact: ({marks}) => [`大字列出${marks}個數值。`, ''],
  event: ({marks, years}) => [`時間線，自上而下，${marks}個事件，${years}。`, ''],
  rank: ({series, range}) => [`${series}項排名，左側為第一名。`, axis('橫軸', '名次', range)],
  site: ({marks}) => [`示意地圖，${marks}處編號地點，附圖例。`, ''],
};
