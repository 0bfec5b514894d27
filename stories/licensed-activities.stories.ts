import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Licensees of Hong Kong’s securities and futures market',
  component: 'szhk-licensed-activities',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 4.6: licensees and registrants by regulated activity in 2021, and how many years running their number has grown. */
export const AsInTheReport: ChartStory = {};
