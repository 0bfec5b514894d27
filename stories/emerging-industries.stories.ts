import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Strategic emerging industries of Shenzhen',
  component: 'szhk-emerging-industries',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 3.8: value added of the industries, and under it their share of Shenzhen’s GDP. */
export const AsInTheReport: ChartStory = {};

/** Figure 3.9: shares of the largest industries in 2017 and 2022; what the report does not state stays open. */
export const Mix: ChartStory = {args: {view: 'mix'}};

/** Figure 3.10: growth by year from other publishers, and the growth of 2017 to 2022 as the report states it. */
export const Growth: ChartStory = {args: {view: 'growth'}};

/** Figure 3.11: shares of single industries in 2022, and the value added of smart terminals and of network communications. */
export const Detail: ChartStory = {args: {view: 'detail'}};

/** Value added and share of GDP from 2020 on. */
export const ValueSince2020: ChartStory = {args: {from: 2020}};
