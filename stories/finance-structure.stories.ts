import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Branches of Hong Kong’s finance',
  component: 'szhk-finance-structure',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 4.3: value added of banking, insurance and other finance in 2000 and 2021, and banking’s share of GDP. */
export const AsInTheReport: ChartStory = {};

/** Figure 4.4: establishments of the three branches in 2021. */
export const Establishments: ChartStory = {args: {view: 'establishments'}};

/** Figure 4.5: the staff of the three branches in 2021 as parts of the whole. */
export const Employment: ChartStory = {args: {view: 'employment'}};
