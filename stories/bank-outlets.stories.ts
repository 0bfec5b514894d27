import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/Outlets of Shenzhen’s banks', component: 'szhk-bank-outlets', render: renderChart} satisfies Meta<Arguments>;

/** Figure 4.9: the numbers of outlets and of banking institutions; under them the staff and the assets of Shenzhen’s banks. */
export const AsInTheReport: ChartStory = {};

/**
 * Figure 4.10: of the types of banks the text states one share, that of large and joint-stock commercial banks together; the rest of the
 * bar stays open.
 */
export const Types: ChartStory = {args: {view: 'types'}};
