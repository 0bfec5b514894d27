import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Vehicles at the ports of entry',
  component: 'szhk-port-vehicles',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 5.5: vehicles on an average day in 2016 and March 2023, vehicles by year, and passengers on two days of April 2023. */
export const AsInTheReport: ChartStory = {};
