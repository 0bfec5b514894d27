import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Milestones', component: 'szhk-milestones', render: renderChart} satisfies Meta<Arguments>;

/** Figure 4.15: how the markets of the mainland and Hong Kong were opened to each other, step by step. */
export const AsInTheReport: ChartStory = {};

/** Figure 5.9: cross-border e-commerce, with the mainland, Hong Kong and what both did in lanes beside one another where there is room. */
export const ECommerce: ChartStory = {args: {view: 'e-commerce'}};

/** Figure 5.10: how China’s trade came to be settled in renminbi. */
export const RmbNational: ChartStory = {args: {view: 'rmb-national'}};

/** Figure 5.12: cooperation of Shenzhen and Hong Kong in payment and settlement. */
export const RmbShenzhenHongKong: ChartStory = {args: {view: 'rmb-shenzhen-hong-kong'}};

/** The steps since 2018 alone. */
export const Since2018: ChartStory = {args: {from: 2018}};

/**
 * Rows of one’s own have a `date` (`1998`, `2020-06`, `2022-07-05`) and a `title`, one text or a text for each language; `end` (of what
 * lasted), `places`, `topic`, `section` and `stated` may be left out. The rows are two of the report’s.
 */
export const OwnRows: ChartStory = {
  args: {
    rows: [
      {
        date: '2014-11',
        places: ['shanghai', 'hong-kong'],
        title: {en: 'Shanghai-Hong Kong Stock Connect opens', 'zh-Hans': '沪港通开通', 'zh-Hant': '滬港通開通'},
      },
      {
        date: '2016-12',
        places: ['shenzhen', 'hong-kong'],
        title: {en: 'Shenzhen-Hong Kong Stock Connect opens', 'zh-Hans': '深港通开通', 'zh-Hant': '深港通開通'},
      },
    ],
  },
};
