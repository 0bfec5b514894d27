import {expect} from 'chai';
import {captionLines, explanation} from '../../src/compose/captions.js';
import type {Figure} from '../../src/model/dataset.js';
import type {LocalizedText} from '../../src/model/language.js';
import {wordingOf} from '../marks/sketch.js';

const inAll = (text: string): LocalizedText => ({en: text, 'zh-Hans': text, 'zh-Hant': text});
const figure: Figure = {
  number: '图1.1',
  element: 'szhk-ships',
  view: null,
  dataset: 'ships',
  section: '1.1',
  caption: null,
  source: inAll('Customs'),
  subject: inAll('Ships'),
  finding: inAll('There are more ships'),
  notes: [inAll('A note.')],
  coverage: 'none',
  withOthers: 'none',
};
const wording = await wordingOf();
const shown = {figure, complete: true, ownRows: false};

describe('The lines under a chart', () => {
  const linesOf = (sources: readonly string[], ownRows = false) => captionLines({...shown, ownRows}, sources, ['How to read it.'], wording);

  it('name the place in the report, other publishers, how to read the marks, and the notes', () => {
    const [place, others, ...rest] = linesOf(['report', 'yearbook', 'report']);
    expect(place).to.include('figure 1.1, section 1.1').and.include('Customs');
    expect(others).to.equal('Other sources: Office.');
    expect(rest).to.deep.equal(['How to read it.', 'A note.']);
  });

  it('name a publisher once whose numbers came through several papers', () => {
    expect(linesOf(['daily', 'yearbook', 'times', 'daily'])[1]).to.equal('Other sources: Bureau (Daily, Times); Office.');
  });

  it('name every publisher of the package, and of a page’s own rows some and how many others there are', () => {
    const many = Array.from({length: 20}, (_, index) => `Office ${index}`);
    expect(linesOf(many).join(' ')).to.include(many.join('; '));
    expect(linesOf(many, true).join(' ')).to.include('Office 5; 14 others').and.not.include('Office 6');
  });

  it('write Chinese papers in Chinese brackets', () => {
    const chinese = ['统计局（日报）', '统计局（晚报）'];
    expect(linesOf(chinese)[1]).to.equal('Other sources: 统计局（日报、晚报）.');
  });

  it('of a page’s own rows name only what the page says of them', () => {
    const lines = linesOf(['My own count', 'My own count', ''], true);
    expect(lines[0]).to.equal('Data supplied by this page.');
    expect(lines[1]).to.equal('Sources: My own count.');
    expect(lines.join()).not.to.include('A note.').and.not.include('figure 1.1');
  });
});

describe('The explanation', () => {
  it('is given of a figure of which nobody has the numbers, with the source that the report names, and of no other', () => {
    expect(explanation(shown, wording))
      .to.match(/picture only/)
      .and.include('Customs');
    expect(explanation({...shown, figure: {...figure, withOthers: 'partial'}}, wording)).to.equal('');
    expect(explanation({...shown, figure: undefined}, wording)).to.equal('');
  });

  it('is gone when the page gives the numbers', () => {
    expect(explanation({...shown, ownRows: true}, wording)).to.equal('');
  });
});
