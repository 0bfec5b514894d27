import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Trade with Hong Kong', component: 'szhk-trade-flow', render: renderChart} satisfies Meta<Arguments>;

/** Figure 5.1: Shenzhen’s trade with Hong Kong, and the share that each has in the other’s trade. */
export const AsInTheReport: ChartStory = {};

/** Figure 5.2: the mainland’s share of Hong Kong’s trade, and two product groups in Shenzhen’s exports to Hong Kong. */
export const Mainland: ChartStory = {args: {view: 'mainland'}};

/** Shenzhen’s trade with Hong Kong from 2010 on. */
export const Since2010: ChartStory = {args: {from: 2010}};
