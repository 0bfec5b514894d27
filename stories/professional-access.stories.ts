import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {
  title: 'Charts/Access of professionals to practice in Shenzhen',
  component: 'szhk-professional-access',
  render: renderChart,
} satisfies Meta<Arguments>;

/** Table 7.2: what professionals from Hong Kong and Macao need in order to practise in Shenzhen. It is shown as a table. */
export const AsInTheReport: ChartStory = {};

/**
 * Rows of one’s own have a `name`, a `procedure` and `details`, each one text or a text for each language; `since` (`2022`, `2022-01`)
 * may be left out. The row is one of the report’s.
 */
export const OwnRows: ChartStory = {
  args: {
    rows: [
      {
        name: {en: 'Architects and town planners', 'zh-Hans': '建筑师、城市规划师', 'zh-Hant': '建築師、城市規劃師'},
        procedure: {en: 'Filing for the record', 'zh-Hans': '备案', 'zh-Hant': '備案'},
        details: {
          en: 'Architecture professionals from Hong Kong and planning professionals from Hong Kong and Macao may practise in Shenzhen once they have filed; no qualifying examination. In force since the recognition list of January 2022.',
          'zh-Hans': '香港建筑界、港澳规划界人士备案即可在深圳执业，无须参加资格考试。自2022年1月认可清单公布起实行。',
          'zh-Hant': '香港建築界、港澳規劃界人士備案即可在深圳執業，免考資格試。自2022年1月認可清單公布起實行。',
        },
        since: '2022-01',
      },
    ],
  },
};
