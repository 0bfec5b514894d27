import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import loaders from '../../data/dataset-loaders.json';
import '../../src/index.js';
import type {SzhkValue} from '../../src/index.js';
import {findRow} from '../../src/lookup/find-row.js';
import {measureRows} from '../../src/lookup/measure-rows.js';
import type {LookupError} from '../../src/model/lookup-error.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {Wording} from '../../src/text/wording.js';
import {type Attributes, axeFindings, farColumn, frame, inside, languages, next, pageColumn, until} from '../fixture.js';

const throughput = {measure: 'container-throughput', place: 'shenzhen', period: '2022'};

/** A sentence with a value in it. */
function place(attributes: Attributes, parent = pageColumn(), content = ''): SzhkValue {
  const element = document.createElement('szhk-value');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = content;
  const sentence = document.createElement('p');
  sentence.append('In that year it was ', element, ' in all.');
  parent.append(sentence);
  return element;
}

/** After what was asked for has come, or failed. */
async function settled(element: SzhkValue): Promise<SzhkValue> {
  await until(() => !!element.shadowRoot?.querySelector('[part=value], [part=error]'));
  for (let count = 0; count < 5; count++) await frame();
  return element;
}

const value = async (attributes: Attributes, parent?: HTMLElement) => settled(place(attributes, parent));
const written = (element: SzhkValue) => inside(element, '[part=value]').textContent ?? '';
const tooltip = (element: SzhkValue) => inside(element, '[role=tooltip]');
const told = (element: SzhkValue) => (tooltip(element).textContent ?? '').replace(/\s+/g, ' ').trim();
const isOpen = (element: SzhkValue) => getComputedStyle(tooltip(element)).display !== 'none';

async function failed(element: SzhkValue): Promise<LookupError> {
  const {detail} = await next<CustomEvent<{error: LookupError}>>(element, 'szhk-error');
  return detail.error;
}

/** Moves the mouse to the middle of an element. */
async function point(at: Element): Promise<void> {
  const {left, top, width, height} = at.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

describe('The row that is meant', () => {
  it('is found for every number of the data', async () => {
    for (const load of Object.values(loaders)) {
      const {default: dataset} = await load();
      for (const row of dataset.data) {
        const {rows, vocabulary} = await measureRows(row.measure);
        const {place, item, period, source} = row;
        expect(findRow(rows, {place, item: item ?? '', period, source}, vocabulary)).to.equal(row);
      }
    }
  });

  it('is that of the report where other publishers have one, too', async () => {
    const {rows, vocabulary} = await measureRows('container-throughput');
    const asked = {place: 'shenzhen', item: '', period: '2022', source: ''};
    expect(rows.filter(({place, period}) => place === 'shenzhen' && period === '2022').length).to.be.above(1);
    expect(findRow(rows, asked, vocabulary).source).to.equal('report');
    expect(findRow(rows, {...asked, source: 'sz-transport-2022'}, vocabulary).source).to.equal('sz-transport-2022');
  });
});

describe('<szhk-value>', () => {
  before(() => Promise.all(languages.map(loadMessages))); // a change of language then takes a few frames, however slow the machine is
  afterEach(() => document.body.replaceChildren());

  it('writes a number with its unit in the language of the text, and follows it', async () => {
    const parent = pageColumn(640, 'zh-CN');
    const element = await value(throughput, parent);
    expect(written(element)).to.equal('3,004万标准箱');
    parent.lang = 'zh-HK';
    await settled(element);
    expect(written(element)).to.equal('3,004萬個標準貨櫃');
    parent.lang = 'en';
    await settled(element);
    expect(written(element)).to.equal('30.04\u00a0million TEU');
    expect(told(element)).to.include('Shenzhen, Container throughput, 2022');
  });

  it('writes what the dataset says, in each language', async () => {
    const {default: dataset} = (await loaders['hong-kong-banking']?.()) ?? expect.fail();
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const wording = new Wording(language, await loadMessages(language), dataset.vocabulary);
      for (const row of dataset.data.slice(0, 8)) {
        const {measure, place, period, item, source} = row;
        const element = await value({measure, place, period, item: item ?? '', source}, pageColumn(640, language));
        expect(written(element)).to.equal(wording.value(row));
        document.body.replaceChildren();
      }
    }
  });

  it('may have fewer digits, or stand without its unit', async () => {
    expect(written(await value({...throughput, digits: '2'}))).to.equal('30\u00a0million TEU');
    expect(written(await value({...throughput, bare: ''}))).to.equal('30.04\u00a0million');
    expect(written(await value({...throughput, bare: ''}, pageColumn(640, 'zh-Hans')))).to.equal('3,004万');
    expect(written(await value({...throughput, digits: 'few'}))).to.equal('30.04\u00a0million TEU');
    expect(written(await value({measure: 'container-throughput-passes', place: 'shenzhen'}, pageColumn(640, 'zh-Hans')))).to.equal(
      '2013年',
    );
  });

  it('writes the sign of a number that is not exact, and says in words what it means', async () => {
    const parent = pageColumn(640, 'en');
    const element = await value({measure: 'container-throughput-threshold', place: 'shenzhen', period: '2022'}, parent);
    expect(written(element)).to.match(/^≥30/);
    expect(told(element)).to.include('Precision: at least');
    parent.lang = 'zh-Hant';
    await settled(element);
    expect(told(element)).to.include('數值性質：至少');
  });

  it('says what the number is of, and where it stands', async () => {
    expect(told(await value(throughput))).to.equal(
      'Shenzhen, Container throughput, 2022 Precision: as stated Source: PHBS Think Tank, section 5.1.2',
    );
    const derived = await value({measure: 'deposits', place: '香港', period: '2020'}, pageColumn(640, 'zh-Hans'));
    expect(told(derived)).to.include('来源：北大汇丰智库，第4.1.2节').and.include('15.19 / (1 + 4.6%)');
  });

  it('takes names for ids, and does without what there is only one of', async () => {
    const parent = pageColumn(640, 'zh-Hant');
    expect(written(await value({...throughput, place: '深圳'}, parent))).to.equal('3,004萬個標準貨櫃');
    expect(written(await value({measure: 'order-of-reaching-30-million-teu'}, parent))).to.match(/^第\d名$/);
  });

  it('looks up another number when that is asked for', async () => {
    const element = await value(throughput);
    element.period = 2013;
    element.place = 'hong-kong';
    await settled(element);
    expect(told(element)).to.include('Hong Kong, Container throughput, 2013');
  });

  it('looks like the text around it, and does not break apart', async () => {
    const parent = pageColumn(120);
    parent.style.font = 'italic 700 21px Georgia';
    parent.style.color = 'rgb(1, 2, 3)';
    const text = inside(await value(throughput, parent), '[part=value]');
    const {fontFamily, fontSize, fontStyle, fontWeight, color} = getComputedStyle(text);
    expect([fontFamily, fontSize, fontStyle, fontWeight, color]).to.deep.equal(['Georgia', '21px', 'italic', '700', 'rgb(1, 2, 3)']);
    expect(text.getClientRects().length).to.equal(1);
    const {display} = getComputedStyle(text.getRootNode() instanceof ShadowRoot ? (text.getRootNode() as ShadowRoot).host : text);
    expect(display).to.equal('inline');
  });

  it('loads nothing while it is far from the viewport', async () => {
    const far = farColumn();
    const element = place(throughput, far, '30 million');
    for (let count = 0; count < 20; count++) await frame();
    expect(element.shadowRoot?.querySelector('[part=value], [part=error]')).to.equal(null);
    element.scrollIntoView();
    await settled(element);
    expect(written(element)).to.include('million');
  });
});

describe('<szhk-value>, asked for what there is not', () => {
  afterEach(() => document.body.replaceChildren());

  const cases: readonly [name: string, attributes: Attributes, message: string | RegExp][] = [
    ['no measure', {}, 'which measure'],
    ['an unknown measure', {measure: 'container-troughput'}, /^unknown measure: container-troughput \(known: container-throughput, /],
    ['a measure of an unlike name', {measure: 'throughput of containers'}, /known: .*container-throughput/],
    ['what every object has', {measure: 'constructor'}, /^unknown measure: constructor/],
    ['a place without it', {...throughput, place: 'atlantis'}, /^unknown place: atlantis \(known: .*hong-kong.*shenzhen/],
    ['no place of several', {...throughput, place: ''}, /^which place \(known: .*hong-kong.*shenzhen/],
    ['a period without it', {...throughput, period: '1895'}, /^unknown period: 1895 \(known: .*2013.*2022/],
    ['no period of several', {...throughput, period: ''}, /^which period \(known: .*2013.*2022/],
    ['no item of several', {measure: 'share-of-deposits', place: 'hong-kong', period: '2021'}, /^which item \(known: .*hkd-deposits/],
    [
      'an unknown item',
      {measure: 'share-of-deposits', place: 'hong-kong', period: '2021', item: 'shells'},
      /^unknown item: shells \(known: .*hkd-deposits/,
    ],
    ['an unknown source', {...throughput, source: 'hearsay'}, /^unknown source: hearsay \(known: .*report/],
  ];

  for (const [name, attributes, message] of cases) {
    it(`tells and shows the choices for ${name}`, async () => {
      const element = place(attributes);
      const error = await failed(element);
      expect(error.message).to.match(message instanceof RegExp ? message : new RegExp(`^${message}$`));
      await settled(element);
      expect(inside(element, '[part=error]').textContent).to.equal('?');
      for (const choice of error.choices('en').slice(0, 3)) expect(told(element)).to.include(choice);
    });
  }

  it('names the publishers where there are several and none is the report', async () => {
    const asked = {measure: 'gdp', place: 'hong-kong', period: '1960'};
    const element = place(asked);
    expect((await failed(element)).message).to.equal('which source (known: wb-gdp-lcu, wb-gdp-usd)');
    element.source = 'wb-gdp-usd';
    await settled(element);
    expect(written(element)).to.match(/^US\$/);
  });

  it('says so in the language of the reader', async () => {
    const parent = pageColumn(640, 'zh-HK');
    const element = await value({...throughput, place: 'atlantis'}, parent);
    expect(told(element)).to.include('沒有地區「atlantis」。可用：').and.include('深圳').and.include('、');
    parent.lang = 'zh-CN';
    await until(() => told(element).includes('没'));
    expect(told(element)).to.include('没有地区“atlantis”。可用：');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('recovers when that is put right', async () => {
    const element = await value({...throughput, place: 'atlantis'});
    element.place = 'shenzhen';
    await settled(element);
    expect(written(element)).to.equal('30.04\u00a0million TEU');
  });

  it('keeps the number that the page has in its place, and marks it', async () => {
    const element = await settled(place({...throughput, place: 'atlantis'}, pageColumn(), '30 million'));
    expect(shownText(element)).to.equal(true);
    inside(element, '[part=error]');
  });

  it('keeps it where its code cannot be loaded, with a button that tries again', async () => {
    let isOffline = true;
    class Unreachable extends (customElements.get('szhk-value') as typeof SzhkValue) {
      protected override async find(tag: string) {
        if (isOffline) throw new Error('offline');
        return super.find(tag);
      }
    }
    customElements.define('unreachable-value', Unreachable);
    const element = new Unreachable();
    element.textContent = '30 million';
    const error = failed(element);
    pageColumn().append(element);
    expect((await error).message).to.equal('offline');
    expect(shownText(element)).to.equal(true);
    const button = inside(element, 'button');
    expect(button.textContent).to.equal('Try again');
    const failedAgain = failed(element);
    button.click();
    expect((await failedAgain).message).to.equal('offline');
    isOffline = false;
    Object.assign(element, throughput);
    await settled(element);
    expect(shownText(element)).to.equal(false);
  });

  it('shows what stands between its tags until the number has come, and then the number', async () => {
    const element = place(throughput, pageColumn(), '30 million');
    await element.updateComplete;
    expect(shownText(element)).to.equal(true);
    await settled(element);
    expect(shownText(element)).to.equal(false);
  });

  /** Whether what stands between the tags is laid out. */
  function shownText(element: SzhkValue): boolean {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects().length > 0;
  }
});

describe('The tooltip of a value', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await sendMouse({type: 'move', position: [0, 0]});
  });
  after(() => setViewport({width: 800, height: 600}));

  it('opens when the number is pointed at, stays while the pointer is on it, and closes after', async () => {
    const element = await value(throughput);
    expect(isOpen(element)).to.equal(false);
    await point(inside(element, '[part=value]'));
    expect(isOpen(element)).to.equal(true);
    await point(tooltip(element));
    expect(isOpen(element)).to.equal(true);
    await sendMouse({type: 'move', position: [700, 500]});
    expect(isOpen(element)).to.equal(false);
  });

  it('opens with the keyboard focus, and closes with Escape or when the focus goes', async () => {
    const [first, second] = [await value(throughput), await value({...throughput, digits: '1'})];
    await sendKeys({press: 'Tab'});
    expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
    await sendKeys({press: 'Tab'});
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    await sendKeys({press: 'Escape'});
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, false]);
    await sendKeys({press: 'Enter'});
    expect(isOpen(second)).to.equal(true);
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Space'});
    expect(isOpen(second)).to.equal(true);
  });

  it('closes with Escape when it was opened with the pointer, and only one is open at a time', async () => {
    const apart = pageColumn();
    apart.style.marginTop = '200px';
    const [first, second] = [await value(throughput), await value(throughput, apart)];
    await sendKeys({press: 'Tab'});
    await point(inside(second, '[part=value]'));
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    await sendKeys({press: 'Escape'});
    expect(isOpen(second)).to.equal(false);
  });

  it('is closed when its element is taken away and put back', async () => {
    const element = await value(throughput);
    await sendKeys({press: 'Tab'});
    expect(isOpen(element)).to.equal(true);
    const sentence = element.parentElement as HTMLElement;
    sentence.remove();
    pageColumn().append(sentence);
    await settled(element);
    expect(isOpen(element)).to.equal(false);
    await point(inside(element, '[part=value]'));
    expect(isOpen(element)).to.equal(true);
  });

  it('is what describes the number to a screen reader, which is a text that does nothing but say it', async () => {
    const element = await value(throughput);
    const text = inside(element, '[part=value]');
    expect(text.getAttribute('role')).to.equal(null);
    expect(text.tabIndex).to.equal(0);
    expect(inside(element, `#${text.getAttribute('aria-describedby')}`)).to.equal(tooltip(element));
    expect(element.shadowRoot?.querySelector('[aria-live], [role=status], [aria-label], [title]')).to.equal(null);
  });

  for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
    it(`leaves axe nothing to find, closed and open, in ${language}`, async () => {
      const element = await value(throughput, pageColumn(640, language));
      expect(await axeFindings(element)).to.deep.equal([]);
      await sendKeys({press: 'Tab'});
      expect(isOpen(element)).to.equal(true);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  for (const [name, style] of [
    ['at the start of a line', {}],
    ['at the end of a line', {textAlign: 'right'}],
    ['at the foot of the window', {paddingTop: '500px'}],
    ['on a page from right to left', {direction: 'rtl'}],
    ['in an element that clips and is moved', {overflow: 'hidden', transform: 'translate(20px, 20px)', height: '30px'}],
  ] as const) {
    it(`stays within a window of 320 px, ${name}`, async () => {
      await setViewport({width: 320, height: 600});
      const parent = pageColumn(280, 'en');
      Object.assign(parent.style, style);
      const element = document.createElement('szhk-value');
      Object.assign(element, {measure: 'deposits', place: 'hong-kong', period: '2020'});
      parent.append(element);
      await settled(element);
      element.scrollIntoView({block: 'nearest'});
      await point(inside(element, '[part=value]'));
      const {left, right, top, bottom} = tooltip(element).getBoundingClientRect();
      expect(isOpen(element)).to.equal(true);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(600);
      const text = inside(element, '[part=value]').getBoundingClientRect();
      expect(bottom <= text.top + 1 || top >= text.bottom - 1, 'beside the number').to.equal(true);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('moves with the number when the page scrolls', async () => {
    await setViewport({width: 320, height: 600});
    const parent = pageColumn(280);
    parent.style.paddingBlock = '300px 2000px';
    const element = await value(throughput, parent);
    await sendKeys({press: 'Tab'});
    scrollBy(0, 100);
    await frame();
    await frame();
    const text = inside(element, '[part=value]').getBoundingClientRect();
    expect(tooltip(element).getBoundingClientRect().top).to.be.closeTo(text.bottom, 1);
    scrollTo(0, 0);
  });

  it('is readable whatever the text around it looks like', async () => {
    const parent = pageColumn();
    Object.assign(parent.style, {font: 'italic 40px Georgia', color: 'white', background: 'black', textTransform: 'uppercase'});
    const element = await value(throughput, parent);
    await point(inside(element, '[part=value]'));
    const {fontSize, fontStyle, color, backgroundColor, textTransform} = getComputedStyle(tooltip(element));
    expect([fontSize, fontStyle, textTransform]).to.deep.equal(['13px', 'normal', 'none']);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
