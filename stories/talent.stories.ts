import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Talent', component: 'szhk-talent', render: renderChart} satisfies Meta<Arguments>;

/**
 * Section 6.3.1: the labour force that Hong Kong lost from 2020 to 2022, the highly skilled and the young among them, and a survey of
 * companies.
 */
export const AsInTheReport: ChartStory = {};

/** Section 7.1.1: applications under Hong Kong’s scheme for top talent, and what the schemes of both sides aim at and allow. */
export const Schemes: ChartStory = {args: {view: 'schemes'}};

/** Section 7.2.1: Hong Kong’s rank in the IMD World Talent Ranking and in six of its criteria. */
export const Ranks: ChartStory = {args: {view: 'ranks'}};

/** Section 6.3.2: how many people count as talent in Shenzhen, by kind. */
export const People: ChartStory = {args: {view: 'people'}};
