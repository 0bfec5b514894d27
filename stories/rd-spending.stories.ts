import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/R&D expenditure', component: 'szhk-rd-spending', render: renderChart} satisfies Meta<Arguments>;

/** Figure 6.3: Hong Kong’s R&D expenditure, and under it its share of GDP. */
export const AsInTheReport: ChartStory = {};

/**
 * Figure 6.4: the report prints it as a picture only. Shown instead is who spent Hong Kong’s R&D money in 2018 and 2019, as the Census
 * and Statistics Department publishes it.
 */
export const HongKongMix: ChartStory = {args: {view: 'hong-kong-mix'}};

/**
 * Figure 6.6: the report prints it as a picture only. Shown instead is the R&D expenditure of Hong Kong’s business enterprises, of
 * which the industries are not known.
 */
export const HongKongIndustries: ChartStory = {args: {view: 'hong-kong-industries'}};

/** Figure 6.7: enterprises provide over nine tenths of Shenzhen’s R&D funds and spend even more of them. */
export const ShenzhenMix: ChartStory = {args: {view: 'shenzhen-mix'}};

/** Figure 6.8: Shenzhen’s R&D expenditure, the part for basic research and its share, with growth and share of GDP in 2021. */
export const Shenzhen: ChartStory = {args: {view: 'shenzhen'}};

/** Hong Kong from 2010 on. */
export const HongKongSince2010: ChartStory = {args: {from: 2010}};

const performed = (item: string, value: number) => ({
  period: 2019,
  place: 'hong-kong',
  item,
  measure: 'rd-expenditure',
  value,
  unit: 'hkd-1m',
  source: 'Census and Statistics Department, Hong Kong',
});

/**
 * Figure 6.4 with rows of one’s own, unit `hkd-1m`: measure `rd-funding` with the source of funds in `item`, and `rd-expenditure` with
 * the performer in `item`. Each measure and year becomes a bar. The rows here are the performers of 2019.
 */
export const OwnRowsOfHongKongMix: ChartStory = {
  args: {
    view: 'hong-kong-mix',
    rows: [performed('business-enterprises', 11616.5), performed('government-sector', 1283.8), performed('higher-education', 13432.4)],
  },
};

const enterprises = (period: number, value: number) => ({
  period,
  place: 'hong-kong',
  item: 'business-enterprises',
  measure: 'rd-expenditure-after-2018-revision',
  value,
  unit: 'hkd-1m',
  source: 'csd-table207-2020',
});

/**
 * Figure 6.6 with rows of one’s own: measure `innovation-expenditure`, unit `hkd-1m`, the industry in `item`, a row for each industry
 * and year. Each industry becomes a line. No value of it is known here: the rows are R&D expenditure of business enterprises from the
 * element’s own dataset, with its source, and drawn as without rows.
 */
export const OwnRowsOfHongKongIndustries: ChartStory = {
  args: {view: 'hong-kong-industries', rows: [enterprises(2018, 10992.5), enterprises(2019, 11616.5)]},
};
