import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Financial institutions of Shenzhen other than banks',
  component: 'szhk-financial-firms',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 4.11: securities, fund management and futures companies and the head offices of insurers in Shenzhen. */
export const AsInTheReport: ChartStory = {};
