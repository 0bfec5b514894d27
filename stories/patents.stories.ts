import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Patents granted', component: 'szhk-patents', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 1.11: patents granted in Shenzhen, Beijing and Shanghai, the year marked after which Shenzhen passed Beijing; under it invention
 * patents per 10,000 people.
 */
export const AsInTheReport: ChartStory = {};

/** Two cities, and the year in which one passed the other. */
export const ShenzhenAndBeijing: ChartStory = {args: {places: 'shenzhen, beijing'}};
