import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Revenue of Shenzhen’s securities companies',
  component: 'szhk-securities-income',
  render: renderChart,
} satisfies Meta<Arguments>;

/**
 * Figure 4.13: revenue of the companies, the shares of brokerage and proprietary trading, and two numbers on investment banking and asset
 * management.
 */
export const AsInTheReport: ChartStory = {};
