import {expect} from 'chai';
import {languageOf} from '../../src/model/language.js';
import {shownTag} from '../../src/model/shown-tag.js';
import {breakLines, unbreakable} from '../../src/text/line-break.js';
import {tableWidth} from '../../src/text/measure.js';

describe('Chinese text', () => {
  it('counts a Chinese character as one em and a digit as less', () => {
    expect(tableWidth('集装箱', 12)).to.equal(36);
    expect(tableWidth('2013', 12)).to.be.below(30);
  });

  it('is never measured narrower than a browser draws it', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = '12px sans-serif';
    for (const text of [
      'Container throughput',
      'Hong Kong HK$2.818 trillion',
      '深圳 3,004万标准箱',
      'Ningbo-Zhoushan',
      'Guangzhou 3.036 trillion yuan',
    ]) {
      expect(tableWidth(text, 12)).to.be.at.least(context.measureText(text).width * 0.97);
    }
  });

  it('breaks between words, and never before a closing mark', () => {
    const lines = breakLines('深圳港集装箱吞吐量（万标准箱），2001年起', 84, 12, {language: 'zh-Hans'});
    expect(lines.join('')).to.equal('深圳港集装箱吞吐量（万标准箱），2001年起');
    for (const line of lines) {
      expect(line).not.to.match(/^[，）。]/);
      expect(line).not.to.match(/（$/);
    }
    expect(lines.length).to.be.above(1);
  });

  it('keeps together what the dictionary of the browser takes apart', () => {
    expect(unbreakable('2013年起，深圳港集装箱吞吐量超过香港', 'zh-Hans')).to.deep.equal([
      '2013年起，',
      '深圳港集装箱',
      '吞吐量',
      '超过',
      '香港',
    ]);
    expect(unbreakable('2010年以來，內地四市GDP先後超越香港', 'zh-Hant').join('|')).to.include('內地四市');
  });

  it('leaves no piece too long for a line', () => {
    for (const piece of unbreakable('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', 'zh-Hans')) expect(piece.length).to.be.at.most(8);
  });

  it('cuts a word that is wider than a line, but no number', () => {
    expect(breakLines('new telecommunications 3,503,719.25', 60, 12, {language: 'en'})).to.deep.equal([
      'new',
      'telecomm',
      'unicatio',
      'ns',
      '3,503,719.25',
    ]);
  });

  it('is measured as its words say', () => {
    const textMeasure = (text: string) => text.length * 10;
    expect(breakLines('one two three', 70, 12, {language: 'en', textMeasure})).to.deep.equal(['one two', 'three']);
    expect(breakLines('one two three', 50, 12, {language: 'en', textMeasure})).to.deep.equal(['one', 'two', 'three']);
  });

  describe('without a dictionary', () => {
    const {Segmenter} = Intl;
    beforeEach(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    afterEach(() => Object.assign(Intl, {Segmenter}));

    it('breaks at any Chinese character, but at no mark, number or unit', () => {
      const text = '2013年起，深圳港集装箱吞吐量（万标准箱）超过香港，达5138亿元';
      const pieces = unbreakable(text, 'zh-Hans');
      expect(pieces.join('')).to.equal(text);
      expect(pieces.slice(0, 4)).to.deep.equal(['2013年', '起，', '深', '圳']);
      expect(pieces).to.include.members(['（万', '箱）', '港，', '5138亿元']);
    });

    it('breaks English as with one', () => {
      const text = '2013: Shenzhen’s 3.04 million (TEU), over HK$2.8 – Hong Kong’s';
      const lines = () => [60, 110, 200].map((width) => breakLines(text, width, 12, {language: 'en'}));
      const plain = lines();
      Object.assign(Intl, {Segmenter});
      expect(plain).to.deep.equal(lines());
    });
  });

  it('breaks English at spaces', () => {
    expect(breakLines('2013: Shenzhen passes Hong Kong', 110, 12, {language: 'en'})).to.deep.equal(['2013: Shenzhen', 'passes Hong Kong']);
  });
});

describe('Language tags', () => {
  it('find their language by script and region', () => {
    const tags = {
      en: 'en',
      'en-GB': 'en',
      'zh-HK': 'zh-Hant',
      'zh-TW': 'zh-Hant',
      zh_HK: 'zh-Hant',
      yue: 'zh-Hant',
      zh: 'zh-Hans',
      'zh-CN': 'zh-Hans',
      'zh-SG': 'zh-Hans',
      'zh-Hant-CN': 'zh-Hant',
      'zh-MO': 'zh-Hant',
      cmn: 'zh-Hans',
      'cmn-Hant': 'zh-Hant',
      'zh-cmn-Hans': 'zh-Hans',
      'zh-cmn-Hant': 'zh-Hant',
      ZH_CMN_HANT_TW: 'zh-Hant',
      'zh-yue': 'zh-Hant',
      'zh-yue-Hans': 'zh-Hans',
      'zh-CHS': 'zh-Hans',
      'zh-cht': 'zh-Hant',
      ' zh-HK\n': 'zh-Hant',
      fr: 'en',
      '': 'en',
      '!': 'en',
    };
    for (const [tag, language] of Object.entries(tags)) expect(languageOf(tag), tag).to.equal(language);
  });

  it('have a canonical form that selects glyphs', () => {
    const tags = {
      ' zh_HK ': 'zh-HK',
      'zh-cmn-Hant': 'zh-Hant',
      'zh-yue': 'yue',
      'zh-CHT': 'zh-Hant',
      'zh-chs': 'zh-Hans',
      'zh-TW': 'zh-TW',
    };
    for (const [tag, shown] of Object.entries(tags)) expect(shownTag(languageOf(tag), tag)).to.equal(shown);
    expect(shownTag('en', 'fr')).to.equal('en');
  });
});
