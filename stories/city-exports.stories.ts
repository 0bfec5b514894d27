import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Exports of Chinese cities', component: 'szhk-city-exports', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 1.8: exports of Shenzhen, Guangzhou and Suzhou in the years for which they are known, and what the report states about Shenzhen’s
 * rank and growth and Hong Kong’s re-exports.
 */
export const AsInTheReport: ChartStory = {};

/** Shenzhen alone, without the years before 2019. */
export const ShenzhenSince2019: ChartStory = {args: {places: 'shenzhen', from: 2019}};
