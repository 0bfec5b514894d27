import {expect} from 'chai';
import '../../src/index.js';
import {farColumn, frame, inside, messageOf, mount, next, pageColumn, plots, quiet, settled, textBoxes, textOf, until} from '../fixture.js';

describe('A subtitle in Chinese', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [tag, view] of [
    ['szhk-emerging-industries', 'mix'],
    ['szhk-licensed-activities', ''],
    ['szhk-startups', ''],
    ['szhk-gdp-compare', 'tigers'],
  ] as const) {
    it(`of ${tag} keeps a year and its 年 in one line, however wide the chart is`, async () => {
      const element = await mount(tag, {view}, pageColumn(320, 'zh-Hans'));
      const subtitle = inside(element, '.subtitle');
      const text = [...subtitle.querySelectorAll('*'), subtitle]
        .flatMap(({childNodes}) => [...childNodes])
        .filter((node) => node instanceof Text);
      const letters = text.flatMap((node) => [...node.data].map((letter, at) => ({letter, top: () => topOf(node, at)})));
      const last = letters.findLastIndex(({letter}) => letter === '年');
      for (let width = 300; width > 150; width -= 10) {
        subtitle.style.inlineSize = `${width}px`;
        expect(letters[last]?.top(), `at ${width} px`).to.equal(letters[last - 1]?.top());
      }
    });
  }
});

function topOf(node: Text, at: number): number {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return Math.round(range.getBoundingClientRect().bottom);
}

describe('An element on its page', () => {
  afterEach(() => document.body.replaceChildren());

  it('loads nothing while it is far from the viewport', async () => {
    const far = farColumn();
    const element = document.createElement('szhk-gdp-compare');
    far.append(element);
    for (let count = 0; count < 20; count++) await frame();
    expect(plots(element)).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.be.above(300);
    const drawn = next(element, 'szhk-ready');
    element.scrollIntoView();
    await drawn;
  });

  it('inherits its language through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'zh-TW';
    document.body.append(outer);
    const inner = document.createElement('div');
    inner.style.width = '600px';
    outer.attachShadow({mode: 'open'}).append(inner);
    const element = document.createElement('szhk-port-throughput');
    const drawn = settled(element);
    inner.append(element);
    await drawn;
    expect(textOf(element)).to.include('以表格顯示');
    outer.lang = 'en';
    await settled(element);
    expect(textOf(element)).to.include('Show as table');
  });

  it('speaks English where the page names no language, or one it does not know', async () => {
    const parent = pageColumn();
    parent.removeAttribute('lang');
    const element = await mount('szhk-port-throughput', {}, parent);
    expect(textOf(element)).to.include('Show as table');
    parent.lang = 'fr';
    await quiet(element);
    expect(textOf(element)).to.include('Show as table');
  });

  it('takes the typeface of the page, and its own only where the page names none', async () => {
    const parent = pageColumn();
    const element = await mount('szhk-port-throughput', {}, parent);
    expect(getComputedStyle(inside(element, '.title')).fontFamily).to.include('sans-serif');
    parent.style.fontFamily = 'Georgia';
    element.requestUpdate();
    await element.updateComplete;
    expect(getComputedStyle(inside(element, '.title')).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(inside(element, 'svg text')).fontFamily).to.equal('Georgia');
  });

  it('takes colours and sizes from custom properties of the page', async () => {
    const parent = pageColumn();
    parent.style.setProperty('--szhk-color-shenzhen', 'rgb(1, 2, 3)');
    parent.style.setProperty('--szhk-block-size', '700px');
    const element = await mount('szhk-port-throughput', {}, parent);
    const lines = [...(element.shadowRoot?.querySelectorAll('path') ?? [])];
    expect(lines.map((line) => getComputedStyle(line).stroke)).to.include('rgb(1, 2, 3)');
    expect(element.getBoundingClientRect().height).to.equal(700);
  });

  it('draws only the places and years that are asked for', async () => {
    const element = await mount('szhk-port-throughput', {places: '香港', from: '2010', to: '2015'});
    expect(textOf(element)).to.include('2010\u2060–\u20602015').and.include('Hong Kong').and.not.include('Shenzhen 2');
    expect(inside(element, '.title').textContent?.trim()).to.equal('Container throughput: Hong Kong');
  });

  it('ranks the year that is asked for, and names the years it has', async () => {
    const element = await mount('szhk-port-throughput', {view: 'ranking', year: '2013', lang: 'en'});
    expect(textOf(element)).to.include('2013').and.include('33.62 million TEU');
    const failed = next<CustomEvent<{error: Error}>>(element, 'szhk-error');
    element.setAttribute('year', '1950');
    expect((await failed).detail.error.message)
      .to.include('unknown year: 1950')
      .and.include('2013');
  });

  it('names the subject for a part of the years, and the places for a part of the places', async () => {
    const element = await mount('szhk-gdp-compare', {view: 'tigers', from: '2000'});
    expect(inside(element, '.title').textContent?.trim()).to.equal('GDP of the four Asian tigers');
    element.places = 'singapore, taiwan';
    await settled(element);
    expect(inside(element, '.title').textContent?.trim()).to.equal('GDP: Singapore, Taiwan');
  });

  it('says which of the places that are asked for it cannot show', async () => {
    const element = await mount('szhk-gdp-compare', {view: 'tigers'}, pageColumn(640, 'zh-HK'));
    for (const [view, places] of [
      ['tigers', 'shenzhen, hong-kong'],
      ['hong-kong', 'hong-kong, shenzhen'],
    ]) {
      const failed = next<CustomEvent<{error: Error}>>(element, 'szhk-error');
      Object.assign(element, {view, places});
      expect((await failed).detail.error.message)
        .to.include('place without data')
        .and.include('shenzhen');
      expect(messageOf(element)).to.include('深圳');
      element.removeAttribute('places');
      Object.assign(element, {view: 'tigers', places: null});
      await settled(element);
    }
  });

  it('draws places in a currency of their own beside one another', async () => {
    const element = await mount('szhk-gdp-compare', {places: 'shenzhen, singapore'});
    expect(plots(element).length).to.equal(2);
    expect(textOf(element)).to.include('trillion yuan').and.include('US dollars');
  });

  it('shows all of its words when a reader sets lines, letters and words farther apart', async () => {
    for (const [tag, width] of [
      ['szhk-gdp-compare', 960],
      ['szhk-port-throughput', 320],
      ['szhk-professional-access', 320],
    ] as const) {
      const element = await mount(tag, {show: 'table'}, pageColumn(width));
      await until(() => element.shadowRoot?.querySelector('table') !== null);
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      element.shadowRoot?.adoptedStyleSheets.push(spacing);
      await frame();
      await quiet(element);
      const words = ['.title', '.subtitle', '.notes', '.toolbar', '.frame'].map((part) => inside(element, part));
      const cut = words.filter(
        ({scrollWidth, clientWidth, scrollHeight, clientHeight}) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      );
      expect(cut.map(({className}) => `${tag} ${className}`)).to.deep.equal([]);
      expect(inside(element, '.notes').getBoundingClientRect().bottom).to.be.at.most(
        inside(element, '.toolbar').getBoundingClientRect().top,
      );
      document.body.replaceChildren();
    }
  });

  it('has no letter under 12 px on a page with small ones, and stands left to right on one from right to left', async () => {
    document.documentElement.style.fontSize = '62.5%';
    document.documentElement.dir = 'rtl';
    const element = await mount('szhk-port-throughput', {}, pageColumn(640));
    const sizes = ['.title', '.subtitle', '.notes p', '.table-button'].map((part) =>
      parseFloat(getComputedStyle(inside(element, part)).fontSize),
    );
    expect(Math.min(...sizes)).to.be.at.least(12);
    expect(element.getBoundingClientRect().height).to.be.at.least(600);
    const outside = textBoxes(element).filter(
      ({left, right}) => left < element.getBoundingClientRect().left || right > element.getBoundingClientRect().right,
    );
    expect(outside).to.deep.equal([]);
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  it('keeps its drawing while it is not laid out', async () => {
    const element = await mount('szhk-port-throughput');
    const [before] = plots(element);
    element.style.display = 'none';
    await quiet(element);
    element.style.display = '';
    await quiet(element);
    expect(plots(element)[0]).to.equal(before);
  });

  it('has a width where its parent takes its own from it', async () => {
    const parent = pageColumn();
    parent.style.width = '';
    parent.style.float = 'left';
    const element = await mount('szhk-port-throughput', {}, parent);
    expect(element.getBoundingClientRect().width).to.equal(640);
  });
});
