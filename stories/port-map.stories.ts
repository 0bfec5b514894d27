import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Map of the ports of entry', component: 'szhk-port-map', render: renderChart} satisfies Meta<Arguments>;

/** Figure 5.4: the fifteen ports of entry between Shenzhen and Hong Kong, by kind; hollow marks are in no measured place. */
export const AsInTheReport: ChartStory = {};

/** Those that lie in Hong Kong, or on its boundary with Shenzhen. */
export const InHongKong: ChartStory = {args: {places: 'hong-kong'}};

/**
 * Rows of one’s own have a `name`, a `reportKind` (`road`, `rail`, `water`, `air`), `latitude` and `longitude` (degrees, WGS84);
 * `functions` (`passengers`, `cargo`), `places`, `opened` and `report` (what is to be said of it) may be left out. The rows are two of the
 * element’s own.
 */
export const OwnRows: ChartStory = {
  args: {
    rows: [
      {
        name: {en: 'Luohu / Lo Wu', 'zh-Hans': '罗湖', 'zh-Hant': '羅湖'},
        reportKind: 'road',
        latitude: 22.5281,
        longitude: 114.1142,
        functions: ['passengers'],
        places: ['shenzhen', 'hong-kong'],
        opened: '1950-07-01',
      },
      {
        name: {en: 'Shenzhen Bay', 'zh-Hans': '深圳湾', 'zh-Hant': '深圳灣'},
        reportKind: 'road',
        latitude: 22.5014,
        longitude: 113.9458,
        functions: ['cargo'],
        places: ['shenzhen', 'hong-kong'],
        opened: '2007-07-01',
      },
    ],
  },
};
