import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Ranks in innovation', component: 'szhk-innovation-ranking', render: renderChart} satisfies Meta<Arguments>;

/** Table 6.1: world ranks in five reports on innovation, a strip each; Hong Kong and Shenzhen are joined from strip to strip. */
export const AsInTheReport: ChartStory = {};

/** Three places. */
export const HongKongShenzhenAndSingapore: ChartStory = {args: {places: 'hong-kong, shenzhen, singapore'}};
