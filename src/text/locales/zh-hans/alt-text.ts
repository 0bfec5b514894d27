import type {DescribedPlot, Messages} from '../message-types.js';

const named = ({names}: DescribedPlot) => (names.length > 0 ? `（${names.join('、')}）` : '');
const axis = (name: string, measure: string, range: string) =>
  measure || range ? `${name}：${[measure, range && `从${range}`].filter(Boolean).join('，')}。` : '';
const axes = ({years, measure, range}: DescribedPlot) => `横轴：年份，${years}。${axis('纵轴', measure, range)}`;

export const altText: Messages['altText'] = {
  line: (plot) => [`折线图，${plot.series}条线${named(plot)}。`, axes(plot)],
  column: (plot) => [`柱形图，${plot.marks}个数值${named(plot)}。`, axes(plot)],
  bar: ({marks, measure, range}) => [`条形图，${marks}个条形。`, axis('横轴', measure, range)],
  part: ({series, measure, range}) => [`构成图，${series}个整体。`, axis('各部分', measure, range)],
  fact: ({marks}) => [`大字列出${marks}个数值。`, ''],
  event: ({marks, years}) => [`时间线，自上而下，${marks}个事件，${years}。`, ''],
  rank: ({series, range}) => [`${series}项排名，左侧为第一名。`, axis('横轴', '名次', range)],
  site: ({marks}) => [`示意地图，${marks}处编号地点，附图例。`, ''],
};
