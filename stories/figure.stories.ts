import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'By number/Figure', component: 'szhk-figure', render: renderChart} satisfies Meta<Arguments>;

/** A number alone is that of a figure where there is one. */
export const AsInTheReport: ChartStory = {args: {ref: '5.1'}};

/** The number as the report writes it. */
export const InChinese: ChartStory = {args: {ref: '图4.14'}};

/** Tables have numbers of their own, which the word tells apart: figure 6.2 is another. */
export const ATable: ChartStory = {args: {ref: 'Table 6.2'}};

/** `number` does the same as `ref`, which React and Vue keep for themselves. */
export const NumberInsteadOfRef: ChartStory = {args: {number: 'Figure 3.16'}};

/** Places and years, as with the element that draws the figure. */
export const FewerPlacesAndYears: ChartStory = {args: {ref: '6.2', places: 'hong-kong, shenzhen', from: 2010}};

/** What a reader sees when the report has no such figure: the nearest that it has. */
export const Mistake: ChartStory = {args: {ref: '5.15'}};
