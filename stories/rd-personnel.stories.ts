import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/R&D personnel', component: 'szhk-rd-personnel', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 6.9: Shenzhen’s R&D personnel in full-time equivalents, and the shares of basic research, applied research and experimental
 * development in three cities.
 */
export const AsInTheReport: ChartStory = {};

/** Shenzhen alone. */
export const Shenzhen: ChartStory = {args: {places: 'shenzhen'}};
