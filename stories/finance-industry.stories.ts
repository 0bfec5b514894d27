import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Finance in Hong Kong and Shenzhen',
  component: 'szhk-finance-industry',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Figure 4.2: value added of Hong Kong’s finance and its share of GDP, with its growth as single numbers. */
export const AsInTheReport: ChartStory = {};

/** Figure 4.8: value added of Shenzhen’s finance, its share of GDP and its growth over one time axis. */
export const Shenzhen: ChartStory = {args: {view: 'shenzhen'}};

/** The same from 2018 on. */
export const ShenzhenSince2018: ChartStory = {args: {view: 'shenzhen', from: 2018}};
