import {expect} from 'chai';
import {stub} from 'sinon';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {inside, messageOf, mount, openTable, press, settled, startInteraction, until} from '../fixture.js';

const options = (element: ChartElement): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
const textsOf = (elements: readonly Element[]): string[] => elements.map(({textContent}) => textContent?.trim() ?? '');
const focusedOption = (element: ChartElement): HTMLElement => inside(element, '.value:focus');
const said = (element: ChartElement): string => inside(element, '.announcer').textContent ?? '';

const ranking = (more: Record<string, string> = {}) => mount('szhk-port-throughput', {view: 'ranking', year: '2013', ...more});

/** A chart of the page's own rows, one for each year. */
async function longSeries(years: number): Promise<ChartElement> {
  const element = await mount('szhk-port-throughput');
  element.rows = Array.from({length: years}, (_, year) => ({
    period: String(1500 + year),
    place: 'Shenzhen',
    measure: 'container-throughput',
    value: year + 1,
    unit: 'teu',
  }));
  await settled(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('The values of a chart', () => {
  it('are options of a list, in reading order, before anything is pressed or pointed at', async () => {
    const element = await ranking();
    expect(inside(element, '[role=listbox]').contains(options(element)[0] ?? null)).to.equal(true);
    expect(textsOf(options(element)).map((text) => /^[^,]+/.exec(text)?.[0])).to.deep.equal([
      'Shanghai',
      'Singapore',
      'Shenzhen',
      'Hong Kong',
      'Ningbo-Zhoushan',
      'Guangzhou',
    ]);
    expect(element.shadowRoot?.querySelector('.tip')).to.equal(null);
  });

  it('lie where their marks are, so that a finger finds them', async () => {
    const element = await ranking();
    const bars = [...(element.shadowRoot?.querySelectorAll('.plot rect') ?? [])].map((bar) => bar.getBoundingClientRect());
    options(element).forEach((option, index) => {
      const [box, bar] = [option.getBoundingClientRect(), bars[index] as DOMRect];
      expect(Math.abs(box.top + box.height / 2 - (bar.top + bar.height / 2))).to.be.below(1);
      expect(box.left <= bar.left + 1 && box.right >= bar.right - 1, String(index)).to.equal(true);
    });
    const {left, top} = options(element)[2]?.getBoundingClientRect() as DOMRect;
    expect(element.shadowRoot?.elementFromPoint(left + 3, top + 3)).to.equal(options(element)[2]);
  });

  it('stay in the document while the focus goes from one to the next', async () => {
    const element = await ranking();
    const before = options(element);
    await startInteraction(element);
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'End', 'Escape']) press(element, key);
    expect(options(element)).to.deep.equal(before);
  });

  it('have the value first, then whether it is selected, then the rest', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    press(element, 'Enter');
    expect(focusedOption(element).textContent?.replace(/\s/g, ' ').trim()).to.match(
      /^Shanghai, 2013: 33\.62 million TEU\. Selected\. Container throughput\. World Shipping Council\.$/,
    );
    expect(options(element).filter(({ariaSelected}) => ariaSelected !== null)).to.deep.equal([]);
  });

  it('of which there are hundreds are those near the focus, and keep their place in the whole', async () => {
    const element = await longSeries(500);
    expect(options(element).length).to.be.within(100, 201);
    await startInteraction(element);
    press(element, 'ArrowRight');
    const first = focusedOption(element);
    press(element, 'End');
    expect(focusedOption(element).textContent).to.include('1999');
    expect([focusedOption(element).getAttribute('aria-posinset'), focusedOption(element).getAttribute('aria-setsize')]).to.deep.equal([
      '500',
      '500',
    ]);
    expect(first.isConnected, 'the one that had the focus').to.equal(true);
    expect(options(element).length).to.be.below(320);
    press(element, 'ArrowLeft');
    expect(focusedOption(element).textContent).to.include('1998');
  });

  it('can be pressed by a screen reader, which has no pointer', async () => {
    const element = await ranking();
    await startInteraction(element);
    options(element)[3]?.click();
    expect(element.shadowRoot?.querySelectorAll('.ring.selected').length).to.equal(1);
    expect(options(element)[3]?.textContent).to.include('Selected');
    expect(said(element)).to.equal('Selected');
  });

  it('can be pressed so before the code for that has come', async () => {
    const element = await ranking();
    options(element)[3]?.click();
    await until(() => options(element)[3]?.textContent?.includes('Selected') === true);
  });

  it('leave the focus to the list when a pointer presses them', async () => {
    const element = await ranking();
    expect(options(element).filter((option) => option.hasAttribute('tabindex'))).to.deep.equal([]);
  });

  it('keep the focus while another window has it', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    const option = focusedOption(element);
    const hasFocus = stub(document, 'hasFocus').returns(false);
    option.dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true}));
    hasFocus.restore();
    expect(option.tabIndex).to.equal(0);
    press(element, 'ArrowRight');
    expect(focusedOption(element).textContent).to.include('Singapore');
  });

  it('on a map are said without coordinates, which are in the table', async () => {
    const element = await mount('szhk-port-map');
    expect(textsOf(options(element)).filter((text) => text.includes('°'))).to.deep.equal([]);
    await openTable(element);
    expect(inside(element, 'table').textContent).to.include('° N');
  });
});

describe('What a chart says to a screen reader', () => {
  it('is written into regions that are there before, and that nobody finds while they are empty', async () => {
    const element = await ranking();
    const regions = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[aria-live]') ?? [])];
    expect(regions.map(({className, ariaLive, textContent}) => [className.split(' ')[0], ariaLive, textContent])).to.deep.equal([
      ['message', 'polite', ''],
      ['announcer', 'polite', ''],
      ['status', 'polite', ''],
    ]);
    expect(element.shadowRoot?.querySelector('[role=status], [role=alert], [role=log]')).to.equal(null);
    for (const region of regions) expect(getComputedStyle(region).display).not.to.equal('none');
    element.places = 'mars';
    await until(() => messageOf(element) !== '');
    expect(inside(element, '.message')).to.equal(regions[0]);
  });

  it('takes no room while it is empty', async () => {
    const element = await ranking();
    const {bottom} = inside(element, '.subtitle').getBoundingClientRect();
    const {top} = inside(element, '.plot').getBoundingClientRect();
    const gap = parseFloat(getComputedStyle(inside(element, '.frame')).rowGap);
    expect(Math.abs(top - bottom - gap)).to.be.below(1);
  });

  it('is whether a value is selected, and is gone when the focus goes on', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    press(element, 'Enter');
    expect(said(element)).to.equal('Selected');
    press(element, 'Enter');
    expect(said(element)).to.equal('Not selected');
    press(element, 'ArrowRight');
    expect(said(element)).to.equal('');
  });

  it('is the order of a table, of which the rows are moved and not written anew', async () => {
    const element = await ranking({lang: 'zh-HK'});
    await openTable(element);
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
    const heading = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.sort') ?? [])].find(({textContent}) =>
      textContent?.includes('數值'),
    );
    const orders: string[] = [];
    for (let press = 0; press < 3; press++) {
      heading?.click();
      orders.push(said(element));
    }
    expect(orders).to.deep.equal(['已按數值（個標準貨櫃）升序排列', '已按數值（個標準貨櫃）降序排列', '已恢復原來的次序']);
    expect([...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])]).to.deep.equal(rows);
  });

  it('is “none” in an empty cell, which shows a dash', async () => {
    const element = await mount('szhk-port-map');
    await openTable(element);
    const empty = [...(element.shadowRoot?.querySelectorAll('td') ?? [])].filter((cell) => cell.querySelector('.empty'));
    expect(empty.length).to.equal(5); // five ports without an opening date
    expect(new Set(textsOf(empty))).to.deep.equal(new Set(['none']));
  });
});
