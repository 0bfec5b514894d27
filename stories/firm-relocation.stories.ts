import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Manufacturers that leave Shenzhen',
  component: 'szhk-firm-relocation',
  render: renderChart,
} satisfies Meta<Arguments>;

/**
 * Figure 3.15: the share of key manufacturers partly moved that went outside Guangdong; the text does not state the provinces. Under it
 * all manufacturers that moved out, and those deregistered or with licence revoked.
 */
export const AsInTheReport: ChartStory = {};
