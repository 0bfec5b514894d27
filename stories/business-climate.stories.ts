import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Hotels and household income in Hong Kong',
  component: 'szhk-business-climate',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 1.5: occupancy and room rates of Hong Kong’s hotels. The report’s text gives no value; those drawn are other publishers’. */
export const AsInTheReport: ChartStory = {};

/** Figure 1.6: median monthly household income in early 2019 and late 2020, and the industries whose receipts fell by at least 10%. */
export const Income: ChartStory = {args: {view: 'income'}};
