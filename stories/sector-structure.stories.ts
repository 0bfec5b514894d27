import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Sectors of the economy', component: 'szhk-sector-structure', render: renderChart} satisfies Meta<Arguments>;

/** Figure 3.1: sectors of Hong Kong’s economy in 2000 and 2021, and the share of manufacturing since the 1970s. */
export const AsInTheReport: ChartStory = {};

/** Figure 3.5: sectors of Shenzhen’s economy in 2007, 2018 and 2022; the report states those of the secondary sector. */
export const Shenzhen: ChartStory = {args: {view: 'shenzhen'}};
