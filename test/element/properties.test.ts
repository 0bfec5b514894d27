import {expect} from 'chai';
import {stub} from 'sinon';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {
  inside,
  messageOf,
  mount,
  next,
  nextError,
  pageColumn,
  quiet,
  settled,
  takeTroubles,
  turn,
  until,
  watchForTroubles,
} from '../fixture.js';

const fail = (): never => {
  throw new Error('of the page');
};

function revoked(): unknown {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Sets a property to what its type does not allow. */
const set = (element: Element, name: string, value: unknown) => Reflect.set(element, name, value);
const subtitle = (element: Element) => inside(element, '.subtitle').textContent ?? '';

watchForTroubles();
afterEach(() => {
  document.body.replaceChildren();
  expect(takeTroubles()).to.deep.equal([]);
});

describe('A property of a chart', () => {
  for (const [name, value, same] of [
    ['places', ['shenzhen', 'hong-kong'], 'shenzhen,hong-kong'],
    ['places', ['深圳'], '深圳'],
    ['places', false, ''],
    ['view', ['ranking'], 'ranking'],
    ['view', new String('ranking'), 'ranking'],
    ['from', 2013n, '2013'],
    ['from', [2013], '2013'],
    ['from', 2013, '2013'],
    ['to', false, ''],
  ] as const) {
    it(`takes ${name} of the type ${Array.isArray(value) ? 'list' : typeof value} as its attribute says it: ${same}`, async () => {
      const [expected, element] = [await mount('szhk-port-throughput', {[name]: same}), await mount('szhk-port-throughput')];
      set(element, name, value);
      await quiet(element);
      expect(inside(element, '.frame').textContent).to.equal(inside(expected, '.frame').textContent);
      expect(messageOf(element)).to.equal('');
    });
  }

  it('reads as text or as the number that it is', async () => {
    const element = await mount('szhk-port-throughput');
    Object.assign(element, {from: 2013, to: '2020', places: 'shenzhen', headingLevel: 2, view: null});
    const {from, to, places, headingLevel, view} = element;
    expect([from, to, places, headingLevel, view]).to.deep.equal([2013, '2020', 'shenzhen', 2, undefined]);
  });

  it('takes numbers of any kind', async () => {
    const element = await mount('szhk-port-throughput');
    set(element, 'hide', ['toolbar']);
    set(element, 'headingLevel', 2n);
    set(element, 'link', 7);
    await quiet(element);
    expect(inside(element, '.menu-button').checkVisibility()).to.equal(false);
    expect(inside(element, '.title').ariaLevel).to.equal('2');
    expect(element.link).to.equal(7);
  });

  it('that is a number is not set if it is 0 or empty, as a framework clears it', async () => {
    const element = await mount('szhk-port-throughput');
    const all = subtitle(element);
    for (const value of [0, -0, undefined, null]) {
      Object.assign(element, {from: 2013, to: 2020, headingLevel: 2});
      await quiet(element);
      expect(subtitle(element)).not.to.equal(all);
      for (const name of ['from', 'to', 'headingLevel'] as const) set(element, name, value);
      await quiet(element);
      expect([subtitle(element), inside(element, '.title').ariaLevel, messageOf(element)]).to.deep.equal([all, '3', '']);
    }
    for (const value of ['', '0', 0n, []]) {
      set(element, 'headingLevel', value);
      await quiet(element);
      expect([inside(element, '.title').ariaLevel, messageOf(element)], typeof value).to.deep.equal(['3', '']);
    }
  });

  it('takes the level of its heading from an attribute without a hyphen, as React writes it on a server', async () => {
    const element = await mount('szhk-port-throughput', {headinglevel: '2'});
    expect([element.headingLevel, inside(element, '.title').ariaLevel]).to.deep.equal([2, '2']);
    element.removeAttribute('headinglevel');
    await quiet(element);
    expect(inside(element, '.title').ariaLevel).to.equal('3');
  });

  const unusable = {
    symbol: Symbol('year'),
    function: fail,
    'object without text': Object.create(null) as unknown,
    'object that throws': {toString: fail, toJSON: fail},
    'revoked proxy': revoked(),
    'list of a symbol': [Symbol('year')],
    object: {from: 2013},
    true: true,
  };
  for (const [kind, value] of Object.entries(unusable)) {
    it(`says that it cannot be used if it is a ${kind}, and draws again once it is right`, async () => {
      const element = await mount('szhk-port-throughput', {}, pageColumn(640, 'zh-Hans'));
      for (const name of ['view', 'places', 'from', 'to', 'theme', 'headingLevel', 'show', 'hide', 'src'] as const) {
        const failed = nextError(element);
        set(element, name, value);
        expect(await failed, name).to.match(/^(unknown (view|place|year)|unusable value|http status|network)/);
        await until(() => /\p{Script=Han}/u.test(messageOf(element)));
        const drawn = settled(element);
        set(element, name, name === 'headingLevel' ? 3 : undefined);
        await drawn;
        expect(messageOf(element), name).to.equal('');
      }
    });
  }

  it('draws beside an unknown word of theme, show or hide', async () => {
    const element = await mount('szhk-port-throughput');
    for (const [name, word, message] of [
      ['theme', 'purple', 'Unusable value theme: purple. Available: auto, light, dark.'],
      ['show', 'table tip', 'Unusable value show: tip. Available: table, print-table.'],
      ['hide', 'constructor', 'Unusable value hide: constructor. Available: toolbar, table.'],
      ['heading-level', 'two', 'Unusable value heading-level: NaN.'],
    ] as const) {
      const failed = next(element, 'szhk-error');
      element.setAttribute(name, word);
      await failed;
      expect(messageOf(element)).to.equal(message);
      expect(subtitle(element)).not.to.equal('');
      element.removeAttribute(name);
      await settled(element);
    }
  });

  it('named like a member of all objects is no view, and changes no height', async () => {
    const element = await mount('szhk-port-throughput');
    const {height} = element.getBoundingClientRect();
    for (const name of ['constructor', '__proto__', 'toString']) {
      const failed = nextError(element);
      element.setAttribute('view', name);
      expect(await failed).to.equal(`unknown view: ${name} (known: trend, ranking)`);
      expect(element.getBoundingClientRect().height).to.equal(height);
    }
  });
});

describe('A property of a lookup', () => {
  it('that is a number is not set if it is 0, as a framework clears it', async () => {
    const figure = document.createElement('szhk-figure');
    const drawn = next(figure, 'szhk-ready');
    Object.assign(figure, {number: '5.1', from: 0, to: 0, year: 0});
    figure.setAttribute('headinglevel', '2');
    pageColumn().append(figure);
    await drawn;
    const {from, to, year, headingLevel, chart} = figure;
    expect([from, to, year, headingLevel, chart?.headingLevel]).to.deep.equal([undefined, undefined, undefined, 2, 2]);
    const value = document.createElement('szhk-value');
    Object.assign(value, {measure: 'container-throughput', place: 'shenzhen', period: 2022, digits: 0});
    pageColumn().append(value);
    await until(() => (value.shadowRoot?.textContent ?? '').includes('30.04'));
    expect(value.digits).to.equal(undefined);
  });

  it('takes any value as its attribute says it, or says what is wrong', async () => {
    const figure = document.createElement('szhk-figure');
    const drawn = next(figure, 'szhk-ready');
    set(figure, 'ref', 5.1);
    set(figure, 'places', ['shenzhen']);
    pageColumn().append(figure);
    await drawn;
    const failed = nextError(figure);
    set(figure, 'ref', {toString: fail});
    expect(await failed).to.match(/^unknown figure: object/);
    const again = next(figure, 'szhk-ready');
    set(figure, 'ref', '5.1');
    await again;
    const value = document.createElement('szhk-value');
    Object.assign(value, {measure: ['container-throughput'], place: 'shenzhen', period: 2022n, digits: 2n});
    pageColumn().append(value);
    await until(() => value.shadowRoot?.textContent?.includes('30\u00a0million') ?? false);
    const unknown = nextError(value);
    set(value, 'place', Symbol('place'));
    expect(await unknown).to.match(/^unknown place: Symbol\(place\)/);
  });
});

describe('An update that throws', () => {
  it('says so on the chart, which keeps its drawing, and draws again', async () => {
    const element: ChartElement = await mount('szhk-port-throughput');
    const before = subtitle(element);
    const style = getComputedStyle.bind(globalThis);
    const failing = stub(globalThis, 'getComputedStyle').callsFake((of) => (of === document.documentElement ? fail() : style(of)));
    const failed = nextError(element);
    element.from = '2015';
    expect(await failed).to.equal('of the page');
    await until(() => messageOf(element) !== '');
    expect(messageOf(element)).to.equal('The chart could not be drawn.');
    failing.restore();
    expect(subtitle(element)).to.equal(before);
    const drawn = settled(element);
    element.from = '2016';
    await drawn;
    expect(messageOf(element)).to.equal('');
    expect(subtitle(element)).not.to.equal(before);
  });

  it('says so in place of a figure, which comes back', async () => {
    const figure = document.createElement('szhk-figure');
    figure.ref = '5.1';
    const drawn = next(figure, 'szhk-ready');
    pageColumn().append(figure);
    await drawn;
    const create = document.createElement.bind(document);
    const failing = stub(document, 'createElement').callsFake((tag: string) => (tag === 'szhk-free-trade-zones' ? fail() : create(tag)));
    const failed = nextError(figure);
    figure.ref = '5.3';
    expect(await failed).to.equal('of the page');
    failing.restore();
    expect(inside(figure, '.message').textContent).not.to.equal('');
    const again = next(figure, 'szhk-ready');
    figure.ref = '5.1';
    await again;
    await turn();
    expect(figure.chart).not.to.equal(undefined);
  });
});
