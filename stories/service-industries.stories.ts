import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Service industries', component: 'szhk-service-industries', render: renderChart} satisfies Meta<Arguments>;

/**
 * Figure 2.2: shares of Hong Kong’s service industries in its GDP; the report’s text gives no value, and those drawn are of the Census and
 * Statistics Department.
 */
export const AsInTheReport: ChartStory = {};

/**
 * Figure 2.5: the report prints it as a picture only. Shown instead are the share of finance in Shenzhen’s services, and the value added
 * of two of its pillar industries.
 */
export const ShenzhenTrend: ChartStory = {args: {view: 'shenzhen-trend'}};

/** Figure 4.1: the share of finance in Hong Kong’s services in 2021, and the industries’ shares of GDP in 2017. */
export const HongKongMix: ChartStory = {args: {view: 'hong-kong-mix'}};

/** Figure 4.7: the share of finance in Shenzhen’s services in 2022; the rest of the bar is not stated. */
export const ShenzhenMix: ChartStory = {args: {view: 'shenzhen-mix'}};

/** Hong Kong from 2010 on. */
export const HongKongSince2010: ChartStory = {args: {from: 2010}};

/**
 * Figure 2.5 with rows of one’s own: measure `share-of-services`, unit `percent`, the industry in `item`, a row for each industry and
 * year. Each year becomes a bar; what its rows leave of 100% stays open. The row here is the one share that the report states.
 */
export const OwnRowsOfShenzhenTrend: ChartStory = {
  args: {
    view: 'shenzhen-trend',
    rows: [
      {
        period: 2022,
        place: 'shenzhen',
        item: 'financing-and-insurance',
        measure: 'share-of-services',
        value: 25.7,
        unit: 'percent',
        source: 'PHBS Think Tank',
      },
    ],
  },
};
