import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Container throughput of ports',
  component: 'szhk-port-throughput',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Shenzhen and Hong Kong by year; the report states 2022 and the year 2013 in which Shenzhen passed Hong Kong. */
export const AsInTheReport: ChartStory = {};

/** Ports in the last year that has a value for all six. */
export const Ranking: ChartStory = {args: {view: 'ranking'}};

/** Ports in a year of one's choice. */
export const RankingOf2013: ChartStory = {args: {view: 'ranking', year: 2013}};

/** More places, by id or by name in any language, from a year on. */
export const FourPortsSince2010: ChartStory = {args: {places: 'shenzhen, hong-kong, 新加坡, Shanghai', from: 2010}};

/** A page's own rows. */
export const OwnRows: ChartStory = {
  args: {
    rows: [
      {
        period: 2021,
        place: 'shenzhen',
        measure: 'container-throughput',
        value: 2877,
        unit: 'teu-10k',
        source: 'Shenzhen Municipal Transport Bureau',
      },
      {period: 2022, place: 'shenzhen', measure: 'container-throughput', value: 3004, unit: 'teu-10k', source: 'PHBS Think Tank'},
    ],
  },
};

/** The table is open from the start; `show="print-table"` has it in print only. */
export const WithTable: ChartStory = {args: {show: 'table'}};

/** Without the menu and without the button of the table; keys and tip stay. */
export const WithoutButtons: ChartStory = {args: {hide: 'toolbar table'}};

/** All values of a place, of a period, or of both. How charts are linked stands on the page “Reading”. */
export const Highlighted: ChartStory = {args: {highlight: {place: 'shenzhen', period: '2013'}}};

/** What a reader sees when a page asks for what is not there. */
export const Mistake: ChartStory = {args: {places: 'Atlantis'}};
