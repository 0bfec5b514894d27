import type {Meta} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {Language} from '../src/index.js';
import {languageOf} from '../src/model/language.js';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'In a sentence/Value', component: 'szhk-value', render: renderChart} satisfies Meta<Arguments>;

/** A story that is a paragraph in the language of the toolbar. */
const paragraph = (sentences: Readonly<Record<Language, TemplateResult>>): ChartStory => ({
  render: (_, {globals}) => html`<p>${sentences[languageOf(String(globals.language))]}</p>`,
});

const containers = html`<szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value>`;
const finance = html`<szhk-value measure="finance-value-added" place="shenzhen" period="2022"></szhk-value>`;
const research = html`<szhk-value measure="rd-share-of-gdp" place="hong-kong" period="2020"></szhk-value>`;
const pay = html`<szhk-value measure="average-monthly-pay-offered" place="shenzhen"></szhk-value>`;

/** Four numbers of four datasets in running text. Each says on pointing, focus or press what it is of and where it stands. */
export const AsInTheReport = paragraph({
  en: html`In 2022 the port of Shenzhen handled ${containers}, and the city’s finance added ${finance}. Employers in Shenzhen offered ${pay}
  a month. Hong Kong spent ${research} of its GDP on research and development in 2020.`,
  'zh-Hans': html`2022年，深圳港集装箱吞吐量为${containers}，金融业增加值为${finance}，企业招聘平均月薪为${pay}。2020年，香港研发支出占GDP的${research}。`,
  'zh-Hant': html`2022年，深圳港貨櫃吞吐量為${containers}，金融業增加價值為${finance}，企業招聘平均月薪為${pay}。2020年，香港研發開支佔GDP的${research}。`,
});

/** A number alone; the controls change what is asked for. */
export const ANumber: ChartStory = {args: {measure: 'container-throughput', place: 'shenzhen', period: 2022}};

/** Other publishers are named by their id in the dataset. */
export const OfAnotherPublisher: ChartStory = {
  args: {measure: 'container-throughput', place: 'Singapore', period: 2022, source: 'mpa-2023'},
};

const rounded = html`<szhk-value measure="finance-value-added" place="深圳" period="2022" digits="2"></szhk-value>`;
const withoutUnit = html`<szhk-value measure="rd-expenditure" place="hong-kong" bare></szhk-value>`;

/** `digits` rounds to so many significant digits; `bare` leaves the unit to the sentence. */
export const RoundedAndWithoutUnit = paragraph({
  en: html`Finance added about ${rounded} in Shenzhen in 2022. Hong Kong spent ${withoutUnit} Hong Kong dollars on research and development
  in 2020.`,
  'zh-Hans': html`2022年，深圳金融业增加值约${rounded}。2020年，香港研发支出为${withoutUnit}港元。`,
  'zh-Hant': html`2022年，深圳金融業增加價值約${rounded}。2020年，香港研發開支為${withoutUnit}港元。`,
});

const atlantis = html`<szhk-value measure="container-throughput" place="Atlantis" period="2022"></szhk-value>`;

/** What is not there leaves a mark, which says what is wrong and what there is. */
export const Mistake = paragraph({
  en: html`In 2022 the port handled ${atlantis}.`,
  'zh-Hans': html`2022年，该港集装箱吞吐量为${atlantis}。`,
  'zh-Hant': html`2022年，該港貨櫃吞吐量為${atlantis}。`,
});
