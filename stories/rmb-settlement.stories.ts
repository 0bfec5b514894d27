import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Settlement in renminbi', component: 'szhk-rmb-settlement', render: renderChart} satisfies Meta<Arguments>;

/** Figure 5.11: China’s cross-border trade settled in renminbi, and under it its direct investment. */
export const AsInTheReport: ChartStory = {};

/** Figure 5.13: Shenzhen’s receipts and payments in renminbi, the part with Hong Kong, and their growth. */
export const Shenzhen: ChartStory = {args: {view: 'shenzhen'}};

/** Figure 5.14: turnover of Hong Kong’s renminbi clearing by year and on an average day. */
export const HongKong: ChartStory = {args: {view: 'hong-kong'}};

/** The country up to 2020. */
export const NationalTo2020: ChartStory = {args: {to: 2020}};
