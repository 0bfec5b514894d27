// What could not be loaded, and what loads it again.
import {expect} from 'chai';
import {stub} from 'sinon';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {inside, messageOf, next, nextError, pageColumn, plots, quiet, settled, textOf} from '../fixture.js';

type Act = (element: ChartElement) => unknown;

const rows = [{period: '2020', place: 'shenzhen', measure: 'container-throughput', value: 10, unit: 'teu-10k'}];

describe('A chart whose code cannot be loaded', () => {
  let isOffline = true;
  let tag = '';
  let count = 0;

  beforeEach(() => {
    isOffline = true;
    const Throughput = customElements.get('szhk-port-throughput') as unknown as typeof ChartElement;
    tag = `unreachable-chart-${count++}`;
    class Unreachable extends (Throughput as unknown as typeof HTMLElement) {
      static load = () => (isOffline ? Promise.reject(new Error('offline')) : Throughput.load());
    }
    customElements.define(tag, Unreachable);
  });
  afterEach(() => document.body.replaceChildren());

  async function unreachable(): Promise<ChartElement> {
    const element = document.createElement(tag) as ChartElement;
    element.textContent = 'A picture of the chart';
    const failed = nextError(element);
    pageColumn().append(element);
    expect(await failed).to.equal('offline');
    expect(element.shadowRoot?.querySelector('slot:not(.unseen)')).to.not.equal(null);
    expect(inside(element, '.message').textContent).to.equal('The chart could not be loaded.');
    return element;
  }

  for (const [name, act] of Object.entries<Act>({
    'the page is online again': () => dispatchEvent(new Event('online')),
    'an attribute changes': (element: ChartElement) => element.setAttribute('theme', 'dark'),
    'a method is called': (element: ChartElement) => void element.toCSV(),
    'its button is pressed': (element: ChartElement) => inside(element, '.retry').click(),
    'it is put into the page again': (element: ChartElement) => element.parentElement?.append(element),
  })) {
    it(`is loaded again when ${name}`, async () => {
      const element = await unreachable();
      isOffline = false;
      const drawn = settled(element);
      act(element);
      await drawn;
      expect(plots(element).length).to.equal(1);
      expect(messageOf(element)).to.equal('');
    });
  }

  it('is loaded again when it comes into view again', async () => {
    const element = await unreachable();
    const parent = element.parentElement as HTMLElement;
    parent.style.marginTop = '10000px';
    await quiet(element);
    isOffline = false;
    const drawn = settled(element);
    element.scrollIntoView();
    await drawn;
  });

  it('has the cause in the console, once', async () => {
    const log = stub(console, 'error');
    try {
      const element = await unreachable();
      element.requestUpdate();
      await quiet(element);
      expect(log.args.map(([error]) => String(error))).to.deep.equal(['Error: offline']);
    } finally {
      log.restore();
    }
  });

  it('says again that it cannot be loaded, and meanwhile that it is trying', async () => {
    const element = await unreachable();
    const failed = nextError(element);
    const button = inside(element, '.retry');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(button.textContent?.trim()).to.equal('Loading …');
    expect(await failed).to.equal('offline');
    expect(button.textContent?.trim()).to.equal('Try again');
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });
});

describe('A page’s own data that cannot be reached', () => {
  const {fetch} = globalThis;
  let isOffline = true;
  beforeEach(() => {
    isOffline = true;
    globalThis.fetch = () => (isOffline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Response.json(rows)));
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    document.body.replaceChildren();
  });

  async function unreachable(): Promise<ChartElement> {
    const element = document.createElement('szhk-port-throughput');
    element.src = 'rows.json';
    const failed = nextError(element);
    pageColumn().append(element);
    expect(await failed).to.equal('network: rows.json');
    expect(messageOf(element)).to.equal('The data could not be reached: rows.json.');
    return element;
  }

  for (const [name, act] of Object.entries<Act>({
    'the page is online again': () => dispatchEvent(new Event('online')),
    'an attribute changes': (element: ChartElement) => element.setAttribute('theme', 'dark'),
    'its button is pressed': (element: ChartElement) => inside(element, '.retry').click(),
    'a method is called': (element: ChartElement) => void element.toCSV(),
  })) {
    it(`is fetched again when ${name}`, async () => {
      const element = await unreachable();
      isOffline = false;
      const drawn = settled(element);
      act(element);
      await drawn;
      expect(textOf(element)).to.include('100,000 TEU');
      expect(messageOf(element)).to.equal('');
      expect(element.shadowRoot?.querySelector('.retry')).to.equal(null);
    });
  }

  it('leaves the page’s own content in place of the chart', async () => {
    const element = await unreachable();
    expect(element.shadowRoot?.querySelector('slot:not(.unseen)')).to.not.equal(null);
  });

  it('has no button if it is wrong, which no second try mends', async () => {
    isOffline = false;
    const element = document.createElement('szhk-port-throughput');
    Object.assign(element, {rows: []});
    const failed = next(element, 'szhk-error');
    pageColumn().append(element);
    await failed;
    expect(element.shadowRoot?.querySelector('.retry')).to.equal(null);
  });
});
