import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Wages', component: 'szhk-wages', render: renderChart} satisfies Meta<Arguments>;

/** Figure 3.16: average monthly wages in Shenzhen and in Hong Kong, each in its own currency. */
export const AsInTheReport: ChartStory = {};

/** Table 3.1: average pay offered in twenty mainland cities in the second quarter of 2022. */
export const Cities: ChartStory = {args: {view: 'cities'}};

/** Four of them, by id or by name in any language. */
export const FourCities: ChartStory = {args: {view: 'cities', places: 'shenzhen, 上海, Guangzhou, 東莞'}};
