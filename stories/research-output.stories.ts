import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Papers and researchers', component: 'szhk-research-output', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 6.5: Hong Kong’s ranks among twenty innovation cities and the impact of its papers. The report prints the map of the cities as a
 * picture; its text gives the values of Hong Kong only.
 */
export const AsInTheReport: ChartStory = {};

/** Figure 6.10: papers and researchers of Shenzhen, and how fast they grow there, in Moscow and in Shanghai. */
export const Cities: ChartStory = {args: {view: 'cities'}};
