import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Industrial structure of Shenzhen',
  component: 'szhk-industrial-output',
  render: renderChart,
} satisfies Meta<Arguments>;

/**
 * Figure 2.4: the report prints it as a picture only. Shown instead are manufacturing’s share of industrial output, which its text
 * states, and the output of industry and of electronics as others publish it.
 */
export const AsInTheReport: ChartStory = {};

/** Figure 3.7: electronics are almost two thirds of Shenzhen’s manufacturing; the branches of which nothing is stated stay open. */
export const Industries: ChartStory = {args: {view: 'industries'}};

/**
 * Figure 2.4 with rows of one’s own: measure `gross-output`, unit `cny-100m`, the industry in `item`, a row for each industry and
 * year. Each year becomes a bar of its industries, so that a year of one industry, as here, is filled by it.
 */
export const OwnRowsOfStructure: ChartStory = {
  args: {
    rows: [
      {
        period: 2020,
        place: 'shenzhen',
        item: 'electronic-information-manufacturing',
        measure: 'gross-output',
        value: 22000,
        unit: 'cny-100m',
        source: 'Shenzhen Municipal Industry and Information Technology Bureau',
      },
    ],
  },
};
