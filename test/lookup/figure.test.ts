import {expect} from 'chai';
import figures from '../../data/figure-index.json';
import '../../src/index.js';
import type {SzhkFigure} from '../../src/index.js';
import {figureNumber} from '../../src/lookup/figure-number.js';
import type {LookupError} from '../../src/model/lookup-error.js';
import {
  type Attributes,
  axeFindings,
  farColumn,
  frame,
  inside,
  messageOf,
  next,
  openTable,
  pageColumn,
  quiet,
  settled,
  textOf,
  until,
} from '../fixture.js';

const numbers = Object.keys(figures);

/** Numbers that are named when another is asked for. */
function named(ref: string): readonly string[] {
  try {
    figureNumber(ref, numbers);
  } catch (error) {
    return (error as LookupError).known;
  }
  throw new Error(`${ref} is found`);
}

function place(attributes: Attributes, parent = pageColumn()): SzhkFigure {
  const element = document.createElement('szhk-figure');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

/** The chart within, drawn. */
async function drawn(element: SzhkFigure) {
  await next(element, 'szhk-ready');
  const chart = chartIn(element);
  await quiet(chart);
  return chart;
}

const chartIn = (element: SzhkFigure) => inside(element, '[exportparts]') as HTMLElementTagNameMap['szhk-gdp-compare'];

/** The error that is told next, and shown. */
async function failed(element: SzhkFigure): Promise<LookupError> {
  const {detail} = await next<CustomEvent<{error: LookupError}>>(element, 'szhk-error');
  return detail.error;
}

/** After what follows from a change without a drawing. */
async function still(element: SzhkFigure): Promise<void> {
  await element.updateComplete;
  for (let count = 0; count < 5; count++) await frame();
}

/** Whether what stands between the tags is laid out. */
function isShown(element: SzhkFigure): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects().length > 0;
}

describe('The number of a figure', () => {
  it('is read as it is written in any language', () => {
    for (const text of ['5.1', '图5.1', '圖5.1', '图 5.1', ' Figure 5.1 ', 'Fig. 5.1', 'fig 5.1', '５.１', '图５．１', '5。1', '图5-1'])
      expect(figureNumber(text, numbers)).to.equal('图5.1');
    for (const text of ['表3.1', 'table 3.1', 'Table３.１', '表 3.1', 'tab. 3.1']) expect(figureNumber(text, numbers)).to.equal('表3.1');
    expect(figureNumber('5.10', numbers)).to.equal('图5.10');
  });

  it('alone is the figure where there is one, else the table', () => {
    expect(figureNumber('3.1', numbers)).to.equal('图3.1');
    expect(figureNumber('7.2', numbers)).to.equal('表7.2');
    expect(figureNumber('6.2', [...numbers].reverse())).to.equal('图6.2');
  });

  it('that the report does not have has neighbours, nearest first, of its chapter or the nearest one', () => {
    expect(named('5.15')).to.deep.equal(['图5.14', '图5.13', '图5.12', '图5.11', '图5.10']);
    expect(named('图7.2')).to.deep.equal(['表7.2', '图7.1']);
    expect(named('9.1')).to.deep.equal(['图7.1', '表7.2']);
    expect(named('0.3')).to.include('图1.3');
  });

  it('that is none has the first figure of each chapter as examples', () => {
    for (const text of ['', 'five', '5', '5.1.1', 'map 5.1'])
      expect(named(text).join()).to.equal('图1.1,图2.1,图3.1,图4.1,图5.1,图6.1,图7.1');
  });
});

describe('<szhk-figure>', () => {
  afterEach(() => document.body.replaceChildren());

  it('draws the figure that is asked for', async () => {
    for (const [ref, view] of [
      ['1.1', 'tigers'],
      ['Figure 1.2', 'cities'],
      ['图2.1', 'hong-kong'],
      ['圖 2.3', 'shenzhen'],
    ] as const) {
      const chart = await drawn(place({ref}));
      expect(chart.localName).to.equal('szhk-gdp-compare');
      expect(chart.view).to.equal(view);
      document.body.replaceChildren();
    }
  });

  it('takes its number as an attribute, too, that no framework keeps for itself', async () => {
    expect((await drawn(place({number: '1.2'}))).view).to.equal('cities');
  });

  it('changes the figure when another is asked for', async () => {
    const element = place({ref: '1.1'});
    const chart = await drawn(element);
    expect(textOf(chart)).to.include('Singapore’s GDP');
    element.ref = '2.3';
    await settled(chart);
    expect(chartIn(element)).to.equal(chart);
    expect(textOf(chart)).to.include('figure 2.3').and.not.include('Singapore');
  });

  it('draws the last of several figures that are asked for at once', async () => {
    const element = place({ref: '1.1'});
    const chart = await drawn(element);
    for (const ref of ['1.2', '99.9', '2.1']) {
      element.ref = ref;
      await Promise.resolve();
    }
    await settled(chart);
    expect(chartIn(element).view).to.equal('hong-kong');
  });

  it('hands on what a chart can be told', async () => {
    const element = place({ref: '1.1', places: 'singapore', from: '2000', to: '2010', theme: 'dark', 'heading-level': '2'});
    const chart = await drawn(element);
    expect(textOf(chart)).to.include('2000\u2060–\u20602010');
    expect(inside(chart, '.title').textContent?.trim()).to.equal('GDP: Singapore');
    expect(inside(chart, '.title').ariaLevel).to.equal('2');
    expect(getComputedStyle(chart).colorScheme).to.equal('dark');
    Object.assign(element, {src: 'rows.csv', year: 2010, rows: [], theme: 'light'});
    await still(element);
    expect(chart).to.include({src: 'rows.csv', year: 2010, rows: element.rows, theme: 'light'});
  });

  it('takes its colours from what the page says of it', async () => {
    const parent = pageColumn();
    parent.style.setProperty('--szhk-color-background', 'rgb(1, 2, 3)');
    const element = place({ref: '1.1'}, parent);
    element.style.colorScheme = 'light';
    const chart = await drawn(element);
    expect(getComputedStyle(chart).colorScheme).to.equal('light');
    expect(getComputedStyle(inside(chart, '.frame')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('draws every figure and table of the report, and has its parts as parts of its own', async function () {
    this.timeout(120_000);
    for (const ref of numbers) {
      const chart = await drawn(place({ref}));
      expect([chart.localName, chart.view ?? null]).to.deep.equal(figures[ref]);
      if (chart.shadowRoot?.querySelector('.table-button')) await openTable(chart);
      const exported = chart.getAttribute('exportparts')?.split(', ') ?? [];
      const parts = [...(chart.shadowRoot?.querySelectorAll('[part]') ?? [])].map((part) => part.getAttribute('part') ?? '');
      expect(parts.length, ref).to.be.above(2);
      expect(exported, ref).to.include.members(parts);
      document.body.replaceChildren();
    }
  });

  for (const width of [320, 900]) {
    it(`keeps the height of the chart before that is there, at ${width} px`, async () => {
      const element = place({ref: '1.1'}, pageColumn(width));
      await element.updateComplete;
      const {height} = element.getBoundingClientRect();
      expect(height).to.be.above(600);
      await drawn(element);
      expect(element.getBoundingClientRect().height).to.equal(height);
    });
  }

  it('loads nothing while it is far from the viewport', async () => {
    const far = farColumn();
    const element = place({ref: '1.1'}, far);
    for (let count = 0; count < 20; count++) await frame();
    expect(element.shadowRoot?.querySelector('[exportparts]')).to.equal(null);
    element.scrollIntoView();
    await drawn(element);
  });

  it('says in the language of the reader that there is no such figure, and names the nearest', async () => {
    const parent = pageColumn(640, 'en');
    const element = place({ref: '5.15'}, parent);
    const error = await failed(element);
    expect(error.message).to.equal('unknown figure: 5.15 (known: 图5.14, 图5.13, 图5.12, 图5.11, 图5.10)');
    expect(error.code).to.equal('unknown-figure');
    expect(messageOf(element)).to.include('No figure or table “5.15”.').and.include('figure 5.14, figure 5.13');
    parent.lang = 'zh-HK';
    await until(() => messageOf(element).includes('「'));
    expect(messageOf(element)).to.include('沒有圖表「5.15」').and.include('圖5.14、圖5.13');
    parent.lang = 'zh-CN';
    await until(() => messageOf(element).includes('没'));
    expect(messageOf(element)).to.include('没有图表“5.15”').and.include('图5.14、图5.13');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('asks for a number where there is none', async () => {
    const element = place({});
    expect((await failed(element)).code).to.equal('which-figure');
    expect(messageOf(element)).to.include('Which figure or table?').and.include('figure 1.1');
  });

  it('recovers when the number is put right, and fails again when it is not', async () => {
    const element = place({ref: '9.1'});
    await failed(element);
    element.ref = '1.1';
    await drawn(element);
    expect(element.shadowRoot?.querySelector(':scope > .container')).to.equal(null);
    const again = failed(element);
    element.ref = '9.1';
    expect((await again).known).to.deep.equal(['图7.1', '表7.2']);
    expect(messageOf(element)).to.include('“9.1”');
    expect(getComputedStyle(inside(element, '.message')).fontWeight).to.equal('600');
  });

  it('tells an error once, whatever changes beside it', async () => {
    const element = place({ref: '9.1'});
    let told = 0;
    element.addEventListener('szhk-error', () => told++);
    await failed(element);
    element.from = 2000;
    element.lang = 'zh-Hant';
    await still(element);
    expect(told).to.equal(1);
  });

  it('shows what stands between its tags where there is no such figure, and hides it where there is', async () => {
    const element = document.createElement('szhk-figure');
    element.ref = '9.1';
    element.textContent = 'A picture.';
    pageColumn().append(element);
    await failed(element);
    expect(isShown(element)).to.equal(true);
    element.ref = '1.1';
    await drawn(element);
    expect(isShown(element)).to.equal(false);
  });

  it('shows it, too, where its code cannot be loaded, and says so', async () => {
    class Unreachable extends (customElements.get('szhk-figure') as typeof SzhkFigure) {
      protected override find = () => Promise.reject(new Error('offline'));
    }
    customElements.define('unreachable-figure', Unreachable);
    const element = new Unreachable();
    element.textContent = 'A picture.';
    const told = failed(element);
    pageColumn(640, 'zh-HK').append(element);
    expect((await told).message).to.equal('offline');
    expect(messageOf(element)).to.equal('圖表無法載入。');
    expect(isShown(element)).to.equal(true);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('draws in the language of the page, and follows it', async () => {
    const parent = pageColumn(640, 'zh-HK');
    const chart = await drawn(place({ref: '1.1'}, parent));
    expect(textOf(chart)).to.include('圖1.1');
    parent.lang = 'en';
    await settled(chart);
    expect(textOf(chart)).to.include('figure 1.1');
  });

  it('leaves axe nothing to find', async () => {
    const element = place({ref: '1.1'});
    await openTable(await drawn(element));
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});
