import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Start-ups and unicorns', component: 'szhk-startups', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 6.1: unicorns in Shenzhen, Beijing and Shanghai, ranks of Hong Kong and Shenzhen, and Hong Kong’s start-ups and venture capital.
 */
export const AsInTheReport: ChartStory = {};

/** Hong Kong alone. */
export const HongKong: ChartStory = {args: {places: 'hong-kong'}};
