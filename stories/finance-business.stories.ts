import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Business of Shenzhen’s financial industries',
  component: 'szhk-finance-business',
  render: renderChart,
} satisfies Meta<Arguments>;

/**
 * Figure 4.12: deposits, loans and assets of the banks in 2022; under them the premium income of insurers and the revenue of securities
 * companies.
 */
export const AsInTheReport: ChartStory = {};
