import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/GDP compared', component: 'szhk-gdp-compare', render: renderChart} satisfies Meta<Arguments>;

/** Figure 1.1: the four Asian tigers. */
export const AsInTheReport: ChartStory = {args: {view: 'tigers'}};

/** Figure 1.2: major cities in China, and Hong Kong where the report lets its value be computed. */
export const Cities: ChartStory = {args: {view: 'cities'}};

/** Figure 2.1: level and growth over one time axis. */
export const HongKong: ChartStory = {args: {view: 'hong-kong'}};

/** Figure 2.3: level and growth over one time axis. */
export const Shenzhen: ChartStory = {args: {view: 'shenzhen'}};

/** Both cities, each in its own currency. */
export const TwoCities: ChartStory = {};

/** Fewer places and years. */
export const SingaporeAndHongKongSince1997: ChartStory = {args: {view: 'tigers', places: 'singapore, hong-kong', from: 1997}};
