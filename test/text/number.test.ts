import {expect} from 'chai';
import vocabulary from '../../data/container-throughput.json';
import gdp from '../../data/gdp.json';
import type {Language} from '../../src/model/language.js';
import type {Row} from '../../src/model/row.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {Wording} from '../../src/text/wording.js';

const row: Row = {
  period: '2022',
  place: 'shenzhen',
  item: null,
  measure: 'm',
  value: 3004,
  unit: 'teu-10k',
  qualifier: 'exact',
  source: 'report',
  section: null,
  stated: null,
};
const units = {...gdp.vocabulary, units: {...gdp.vocabulary.units, ...vocabulary.vocabulary.units}};
const [en, zhHans, zhHant] = await Promise.all((['en', 'zh-Hans', 'zh-Hant'] as const).map(loadMessages));
if (!en || !zhHans || !zhHant) throw new Error('words are missing');
const words = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant};
const wording = (language: Language) => new Wording(language, words[language], units);
const write = (language: Language, part: Partial<Row>) => wording(language).value({...row, ...part});

describe('Numbers with their units', () => {
  it('are written in 万, 亿 and 万亿 in Chinese, in million, billion and trillion in English', () => {
    expect(write('zh-Hans', {})).to.equal('3,004万标准箱');
    expect(write('zh-Hant', {})).to.equal('3,004萬個標準貨櫃');
    expect(write('en', {})).to.equal('30.04\u00a0million TEU');
    expect(write('zh-Hans', {value: 23958.34, unit: 'cny-100m'})).to.equal('2.395834万亿元');
    expect(write('en', {value: 23958.34, unit: 'cny-100m'})).to.equal('2.395834\u00a0trillion yuan');
    expect(write('zh-Hant', {value: 321.4, unit: 'cny-100m'})).to.equal('321.4億元人民幣');
    expect(write('en', {value: 1962, unit: 'usd-100m'})).to.equal('US$196.2\u00a0billion');
  });

  it('carry their precision, and a true minus', () => {
    expect(write('en', {value: 43, unit: 'percent', qualifier: 'over'})).to.equal('≥43%');
    expect(write('zh-Hans', {value: 5.7, unit: 'cny-1t', qualifier: 'about'})).to.equal('≈5.7万亿元');
    expect(write('en', {value: -6.5, unit: 'percent'})).to.equal('−6.5%');
    expect(write('zh-Hans', {value: null, low: 1, high: 2, unit: 'years', qualifier: 'exact'})).to.equal('1–2年');
  });

  it('say of one thing that it is one', () => {
    expect(write('en', {value: 1, unit: 'years'})).to.equal('1 year');
    expect(write('en', {value: 2, unit: 'years', qualifier: 'about'})).to.equal('≈2 years');
    expect(write('zh-Hant', {value: 1, unit: 'years'})).to.equal('1年');
  });

  it('never group a year', () => {
    expect(write('en', {value: 2013, unit: 'year'})).to.equal('2013');
    expect(write('zh-Hans', {value: 2013, unit: 'year'})).to.equal('2013年');
  });

  it('lose no digit and gain none', () => {
    expect(write('en', {value: 24279.74, unit: 'cny-100m'})).to.equal('2.427974\u00a0trillion yuan');
    expect(wording('en').exactNumber({...row, value: 1320796651.69457, unit: 'usd'})).to.equal('1,320,796,651.69457');
  });
});

describe('Periods', () => {
  const period = (language: Language, text: string) => wording(language).period(text);

  it('are written in words', () => {
    expect(period('en', '2021-Q1')).to.equal('Q1 2021');
    expect(period('zh-Hans', '2021-Q1')).to.equal('2021年第一季度');
    expect(period('zh-Hant', '2022-11')).to.equal('2022年11月');
    expect(period('en', '2010/2019')).to.equal('2010\u2060–\u20602019');
    expect(period('en', '../2018')).to.equal('up to 2018');
    expect(period('zh-Hant', '../2018')).to.equal('截至2018年');
    expect(period('en', '2009-07/2011-12')).to.equal('July 2009 to December 2011');
    expect(period('zh-Hans', '2022-01/2022-09')).to.equal('2022年1月至2022年9月');
    expect(period('zh-Hans', '2020-H1')).to.equal('2020年上半年');
    expect(period('en', '2023-04-30')).to.equal('30 April 2023');
    expect(period('zh-Hant', '2021/..')).to.equal('2021年起');
  });

  it('of a number without a date say when it was written', () => {
    const of = (language: Language) => wording(language).periodOf({...row, period: '2023-05', undated: true});
    expect(of('en')).to.equal('undated (text of May 2023)');
    expect(of('zh-Hans')).to.equal('未注明时间（行文于2023年5月）');
    expect(of('zh-Hant')).to.equal('未註明時間（行文於2023年5月）');
    expect(wording('en').periodOf(row)).to.equal('2022');
  });
});
