import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/High-tech enterprises', component: 'szhk-high-tech-output', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 1.9: the year after which Shenzhen’s high-tech enterprises passed Beijing’s in output, their number in Shenzhen, and the shares
 * of advanced and of high-tech manufacturing in industrial value added.
 */
export const AsInTheReport: ChartStory = {};
