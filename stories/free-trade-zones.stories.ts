import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Pilot free trade zones', component: 'szhk-free-trade-zones', render: renderChart} satisfies Meta<Arguments>;

/** Figure 5.3: the number of China’s pilot free trade zones after each founding, named by the provinces that got one. */
export const AsInTheReport: ChartStory = {};

/** The first four foundings. */
export const To2018: ChartStory = {args: {to: 2018}};
