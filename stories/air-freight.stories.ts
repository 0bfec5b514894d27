import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Cargo of Shenzhen Airport', component: 'szhk-air-freight', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 5.8: cargo destinations of Shenzhen Airport in February 2023, domestic and other, with the cargo of 2022 and its growth in the
 * years before.
 */
export const AsInTheReport: ChartStory = {};
