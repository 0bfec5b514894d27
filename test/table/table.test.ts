import {expect} from 'chai';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {inside, mount, openTable, pageColumn, until} from '../fixture.js';

const cellsOf = (element: ChartElement, column: number): string[] =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => row.children[column]?.textContent?.trim() ?? '');
const headings = (element: ChartElement): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('thead th') ?? [])];
const textsOf = (elements: readonly Element[]): string[] => elements.map(({textContent}) => textContent?.trim() ?? '');
const sortBy = (element: ChartElement, column: number): void => headings(element)[column]?.querySelector('button')?.click();
const numbers = (texts: readonly string[]): number[] => texts.map((text) => Number(text.replaceAll(',', '')));
const isOpen = (element: ChartElement): boolean => element.shadowRoot?.querySelector('table')?.checkVisibility() ?? false;

afterEach(() => document.body.replaceChildren());

/** Lines of text in an element, from its left edge to its right. */
const linesOf = (element: Element): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
};

describe('The table', () => {
  it('has a caption that ends within it, in Chinese too', async () => {
    for (const [tag, view] of [
      ['szhk-milestones', 'rmb-shenzhen-hong-kong'],
      ['szhk-rmb-settlement', 'national'],
      ['szhk-land-price', ''],
    ] as const) {
      const element = await mount(tag, {view}, pageColumn(320, 'zh-Hans'));
      await openTable(element);
      const {left, right} = inside(element, '.scroll').getBoundingClientRect();
      for (const line of linesOf(inside(element, '.caption')))
        expect([line.left, line.right].every((x) => x >= left && x <= right)).to.equal(true);
      element.remove();
    }
  });

  it('as a picture leaves names room beside sentences', async () => {
    for (const language of ['en', 'zh-Hans']) {
      const element = await mount('szhk-professional-access', {}, pageColumn(640, language));
      await until(() => element.shadowRoot?.querySelector('td') !== null);
      for (const cell of headings(element)) expect(cell.offsetWidth).to.be.at.least(6 * parseFloat(getComputedStyle(cell).fontSize));
      element.remove();
    }
  });

  it('is there only while it is wanted', async () => {
    const element = await mount('szhk-wages');
    expect(isOpen(element)).to.equal(false);
    expect(inside(element, '.table-button').getAttribute('aria-expanded')).to.equal('false');
    await openTable(element);
    expect(inside(element, '.table-button').getAttribute('aria-expanded')).to.equal('true');
    inside(element, '.table-button').click();
    expect(isOpen(element)).to.equal(false);
  });

  it('is sorted by the column that is pressed, up, down, and again as it was', async () => {
    const element = await mount('szhk-port-throughput', {view: 'ranking', year: '2013'});
    await openTable(element);
    const column = textsOf(headings(element)).findIndex((heading) => heading.startsWith('Value'));
    const before = numbers(cellsOf(element, column));
    const ways: (string | null | undefined)[] = [];
    const sorted = [1, 2, 3].map(() => {
      sortBy(element, column);
      ways.push(headings(element)[column]?.getAttribute('aria-sort'));
      return numbers(cellsOf(element, column));
    });
    const upwards = [...before].sort((a, b) => a - b);
    expect(sorted).to.deep.equal([upwards, [...upwards].reverse(), before]);
    expect(ways).to.deep.equal(['ascending', 'descending', 'none']);
  });

  it('sorts periods and dates by time', async () => {
    for (const [tag, view] of [
      ['szhk-gdp-growth', 'growth'],
      ['szhk-milestones', 'e-commerce'],
    ] as const) {
      const element = await mount(tag, {view});
      await openTable(element);
      sortBy(element, 0);
      const years = cellsOf(element, 0).map((date) => Number(/\d{4}/.exec(date)?.[0]));
      expect(years.length).to.be.above(5);
      expect(years).to.deep.equal([...years].sort((a, b) => a - b));
      element.remove();
    }
  });

  it('sorts Chinese names as Chinese does', async () => {
    const element = await mount('szhk-port-throughput', {view: 'ranking', year: '2013', lang: 'zh-Hans'});
    await openTable(element);
    sortBy(element, 1);
    const names = cellsOf(element, 1);
    expect(names.length).to.be.above(4);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('zh-Hans').compare));
  });

  it('has the unit in its heading where all values have one, else in a column', async () => {
    const one = await mount('szhk-port-throughput', {view: 'ranking', year: '2013'});
    await openTable(one);
    expect(textsOf(headings(one)))
      .to.include('Value, TEU')
      .and.not.include('Unit');
    one.remove();
    const several = await mount('szhk-gdp-compare', {view: 'two-cities'});
    await openTable(several);
    expect(textsOf(headings(several)))
      .to.include('Unit')
      .and.include('Value');
  });

  it('keeps its headings in sight, its digits under one another, and every row with its source', async () => {
    const element = await mount('szhk-gdp-compare', {view: 'cities'});
    await openTable(element);
    const box = inside(element, '[part=table]');
    expect(box.scrollHeight).to.be.above(box.clientHeight);
    box.scrollTop = 600;
    const [heading] = headings(element);
    expect(Math.abs((heading?.getBoundingClientRect().top ?? NaN) - box.getBoundingClientRect().top)).to.be.below(2);
    expect(getComputedStyle(inside(element, 'table')).fontVariantNumeric).to.equal('tabular-nums');
    expect(textsOf(headings(element)).at(-1)).to.equal('Source');
    const sources = cellsOf(element, headings(element).length - 1);
    expect(sources.filter((source) => source === '')).to.deep.equal([]);
    expect(sources.filter((source) => /Think Tank \(section [\d.]+\)/.test(source)).length).to.be.above(2);
  });

  it('is a region that keys can scroll, with a name of its own', async () => {
    const element = await mount('szhk-wages');
    await openTable(element);
    const box = inside(element, '[part=table]');
    expect([box.getAttribute('role'), box.tabIndex, box.getAttribute('aria-label')]).to.deep.equal(['region', 0, 'Table of the values']);
  });
});

describe('A page', () => {
  it('opens the table from the start with show="table", and a reader may close it', async () => {
    const element = await mount('szhk-wages', {show: 'table'});
    await until(() => isOpen(element));
    inside(element, '.table-button').click();
    expect(isOpen(element)).to.equal(false);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(isOpen(element), 'it stays closed when the chart is drawn again').to.equal(false);
    element.show = undefined;
    await element.updateComplete;
    element.show = 'table';
    await until(() => isOpen(element));
  });

  it('keeps a table for print alone with show="print-table"', async () => {
    const element = await mount('szhk-wages', {show: 'print-table'});
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(isOpen(element)).to.equal(false);
    expect(inside(element, '.table-button').getAttribute('aria-expanded')).to.equal('false');
  });

  it('hides menu and table button with hide="toolbar table", without a change of height', async () => {
    const element = await mount('szhk-wages');
    const {height} = element.getBoundingClientRect();
    const visible = () => ['.menu-button', '.table-button'].map((part) => inside(element, part).checkVisibility());
    for (const [hide, expected] of [
      ['toolbar', [false, true]],
      ['toolbar table', [false, false]],
      ['', [true, true]],
    ] as const) {
      element.hide = hide;
      await element.updateComplete;
      expect(visible()).to.deep.equal(expected);
      expect(element.getBoundingClientRect().height).to.equal(height);
    }
  });
});
