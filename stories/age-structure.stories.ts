import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Age structure of cities', component: 'szhk-age-structure', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 1.10: three age groups in Shenzhen, Beijing, Shanghai and Guangdong, a bar each; under them Hong Kong’s share of people aged 65
 * and over.
 */
export const AsInTheReport: ChartStory = {};

/** Two of the cities. */
export const ShenzhenAndBeijing: ChartStory = {args: {places: 'shenzhen, beijing'}};
