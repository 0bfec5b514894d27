import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/R&D as a share of GDP', component: 'szhk-rd-intensity', render: renderChart} satisfies Meta<Arguments>;

/** Figure 6.2: R&D expenditure as a share of GDP in Hong Kong, Shenzhen, the mainland, Japan, South Korea, Singapore and the world. */
export const AsInTheReport: ChartStory = {};

/** Two places from 2010 on. */
export const HongKongAndSouthKoreaSince2010: ChartStory = {args: {places: 'hong-kong, 韩国', from: 2010}};
