import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Platforms of the Hetao zone',
  component: 'szhk-innovation-platforms',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Table 6.2: floor area of the eleven platforms in the Shenzhen park; the one under construction is paler. */
export const AsInTheReport: ChartStory = {};

/**
 * Rows of one’s own have a `name` (one text or a text for each language), a `value` and its `unit`; `qualifier`, `status` (`built`,
 * `under-construction`), `description`, `section` and `stated` may be left out. The rows are two of the report’s.
 */
export const OwnRows: ChartStory = {
  args: {
    rows: [
      {
        name: {en: 'Hong Kong Science Park Shenzhen Branch', 'zh-Hans': '香港科学园深圳分园', 'zh-Hant': '香港科學園深圳分園'},
        value: 2,
        unit: 'square-metre-10k',
        qualifier: 'exact',
        status: 'built',
      },
      {
        name: {
          en: 'Shenzhen-Hong Kong comprehensive innovation and technology service centre',
          'zh-Hans': '深港科创综合服务中心',
          'zh-Hant': '深港科創綜合服務中心',
        },
        value: 10,
        unit: 'square-metre-10k',
        qualifier: 'exact',
        status: 'under-construction',
      },
    ],
  },
};
