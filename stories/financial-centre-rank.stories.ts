import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Ranks of financial centres',
  component: 'szhk-financial-centre-rank',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 1.12: ranks of five cities in the Global Financial Centres Index, two editions a year. */
export const AsInTheReport: ChartStory = {};

/** Other cities, by id or by name in any language. */
export const HongKongLondonAndNewYork: ChartStory = {args: {places: 'hong-kong, London, 纽约'}};
