import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/GDP by expenditure', component: 'szhk-gdp-expenditure', render: renderChart} satisfies Meta<Arguments>;

/** Figure 1.7: final consumption as a share of GDP in Shenzhen and three others, and Shenzhen’s net exports. */
export const AsInTheReport: ChartStory = {};

/** The two cities only. */
export const ShenzhenAndHongKong: ChartStory = {args: {places: 'shenzhen, hong-kong'}};
