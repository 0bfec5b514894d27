import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Growth by quarter', component: 'szhk-gdp-growth', render: renderChart} satisfies Meta<Arguments>;

/** Figure 1.3: growth of Hong Kong and of Shenzhen by quarter since 2017, each in columns of its own. */
export const AsInTheReport: ChartStory = {};

/** Figure 1.4: growth of Hong Kong’s fixed capital formation and of its goods exports. */
export const Demand: ChartStory = {args: {view: 'demand'}};

/** One place in two years. */
export const HongKongFrom2019To2020: ChartStory = {args: {places: 'hong-kong', from: 2019, to: 2020}};
