import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Turnover of the Shenzhen Stock Exchange',
  component: 'szhk-exchange-turnover',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 4.14: turnover and listed companies in 2001 and 2022, and the parts that shares, bonds and funds have in the turnover of 2022. */
export const AsInTheReport: ChartStory = {};
