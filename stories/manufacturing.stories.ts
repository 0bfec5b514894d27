import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Manufacturing in Hong Kong and Shenzhen',
  component: 'szhk-manufacturing',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 3.2: value added of Hong Kong’s manufacturing, and under it its share of GDP. */
export const AsInTheReport: ChartStory = {};

/** Figure 3.3: establishments and persons engaged in Hong Kong’s manufacturing. */
export const Establishments: ChartStory = {args: {view: 'establishments'}};

/** Figure 3.4: the branches of Hong Kong’s manufacturing of which the report states a share or its change. */
export const Industries: ChartStory = {args: {view: 'industries'}};

/**
 * Figure 3.6: manufacturing’s share in Shenzhen’s gross industrial output, and what the report states of its growth and its share of GDP.
 */
export const Shenzhen: ChartStory = {args: {view: 'shenzhen'}};

/** Value added and share of GDP from 2000 on. */
export const OutputSince2000: ChartStory = {args: {from: 2000}};
