import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Price of industrial land in Shenzhen',
  component: 'szhk-land-price',
  render: renderChart,
} satisfies Meta<Arguments>;

/**
 * Figure 3.14: price of industrial land in 2012 and 2019 and the highest price between; under it how much of their land Shenzhen and Hong
 * Kong have developed, and how much of it is for industry.
 */
export const AsInTheReport: ChartStory = {};
