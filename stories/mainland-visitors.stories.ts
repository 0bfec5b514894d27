import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Mainland visitors to Hong Kong',
  component: 'szhk-mainland-visitors',
  render: renderChart,
} satisfies Meta<Arguments>;

/**
 * Figure 7.1: visitors by year from other publishers, by month from December 2022 to March 2023, and the share of March 2019 that had come
 * back.
 */
export const AsInTheReport: ChartStory = {};

/** The years from 2015 on. */
export const Since2015: ChartStory = {args: {from: 2015}};
