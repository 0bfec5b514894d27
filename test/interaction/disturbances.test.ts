import {expect} from 'chai';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {
  inside,
  mount,
  openMenu,
  openTable,
  openTip,
  press,
  quiet,
  startInteraction,
  takeTroubles,
  until,
  watchForTroubles,
} from '../fixture.js';

const rings = (element: ChartElement, name: string): number => element.shadowRoot?.querySelectorAll(`.ring.${name}`).length ?? 0;

const cyclic: {place?: unknown} = {};
cyclic.place = cyclic;
const throwing = {
  get place(): string {
    throw new Error('no place');
  },
  get link(): string {
    throw new Error('no link');
  },
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What no chart can make anything of. */
const garbage: unknown[] = [
  undefined,
  null,
  'shenzhen',
  '',
  2013,
  NaN,
  2013n,
  true,
  Symbol('shenzhen'),
  () => 'shenzhen',
  [],
  {},
  cyclic,
  throwing,
  revoked.proxy,
  Object.create(null),
  {place: 2013n, period: '2013'},
  {place: ['shenzhen'], period: '2013'},
  {place: Symbol('shenzhen')},
  {period: {toString: () => '2013'}},
  {period: '3013'},
  {period: 'last year'},
  {period: -1},
  {period: Infinity},
];

before(watchForTroubles);
beforeEach(() => takeTroubles());
afterEach(() => {
  document.body.replaceChildren();
  expect(takeTroubles()).to.deep.equal([]);
});

describe('What a page wants highlighted', () => {
  it('may have a year as a number', async () => {
    const element = await mount('szhk-port-throughput');
    Object.assign(element, {highlight: {period: 2013}});
    await until(() => rings(element, 'highlighted') === 3);
  });

  it('is nothing if it cannot be read, whatever it is', async () => {
    const element = await mount('szhk-port-throughput');
    for (const highlight of garbage) {
      element.highlight = {period: '2013'};
      await until(() => rings(element, 'highlighted') === 3);
      Object.assign(element, {highlight});
      await until(() => rings(element, 'highlighted') === 0);
    }
    expect(element.shadowRoot?.querySelectorAll('.tip').length).to.equal(1);
  });

  it('is nothing either if it comes in an event that cannot be read', async () => {
    const element = await mount('szhk-port-throughput', {link: 'a'});
    await until(() => element.shadowRoot?.querySelector('.tip') !== null);
    const tell = (type: string, detail: unknown) => document.dispatchEvent(new CustomEvent(type, {detail}));
    for (const type of ['szhk-highlight', 'szhk-select']) {
      for (const one of garbage) {
        tell(type, {link: 'a', highlight: {period: 2013}});
        expect(rings(element, 'highlighted')).to.equal(3);
        tell(type, {link: 'a', highlight: one});
        expect(rings(element, 'highlighted')).to.equal(0);
        tell(type, one);
        tell(type, {link: one, highlight: {place: 'shenzhen'}});
        expect(rings(element, 'highlighted')).to.equal(0);
      }
      document.dispatchEvent(new Event(type));
      tell(type, {link: 'a', highlight: null});
    }
  });
});

describe('An element that is removed', () => {
  const ranking = () => mount('szhk-port-throughput', {view: 'ranking'});

  const disturbances: Record<string, (element: ChartElement) => unknown> = {
    'before the code for a key has come': (element) => {
      press(element, 'ArrowRight');
      element.remove();
    },
    'before the code for the menu has come': (element) => {
      inside(element, '.menu-button').click();
      element.remove();
    },
    'before the code for the table has come': (element) => {
      inside(element, '.table-button').click();
      element.remove();
    },
    'when a value gets the focus': async (element) => {
      await startInteraction(element);
      inside(element, '.values').addEventListener('focusin', () => element.remove(), {once: true});
      press(element, 'ArrowRight');
    },
    'when it says what is pointed at': async (element) => {
      await startInteraction(element);
      element.addEventListener('szhk-highlight', () => element.remove(), {once: true});
      press(element, 'ArrowRight');
    },
    'when it says what is selected': async (element) => {
      await startInteraction(element);
      press(element, 'ArrowRight');
      element.addEventListener('szhk-select', () => element.remove(), {once: true});
      press(element, 'Enter');
    },
    'while its tip is open': async (element) => {
      await openTip(element);
      element.remove();
    },
    'while its menu is open': async (element) => {
      await openMenu(element);
      element.remove();
    },
    'while an entry of its menu is at work': async (element) => {
      const entries = await openMenu(element);
      entries.find(({dataset}) => dataset.item === 'listen')?.click();
      element.remove();
    },
    'while its table is open': async (element) => {
      await openTable(element);
      element.remove();
    },
  };

  for (const [moment, disturb] of Object.entries(disturbances)) {
    it(`${moment} raises no error, and is read as before when it is back`, async () => {
      const element = await ranking();
      await disturb(element);
      expect(element.isConnected).to.equal(false);
      dispatchEvent(new Event('resize'));
      document.dispatchEvent(new Event('scroll'));
      await quiet(element);
      document.body.append(element);
      await quiet(element);
      inside(element, '.panels').focus();
      await until(() => element.shadowRoot?.querySelector('.tip') !== null);
      press(element, 'End');
      await until(() => inside(element, '.tip').matches(':popover-open'));
      expect(inside(element, '.tip').textContent).to.include('Hong Kong');
    });
  }

  it('before the code for the menu has come opens none when it is back', async () => {
    const element = await ranking();
    inside(element, '.menu-button').click();
    element.remove();
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('.menu') !== null);
    await quiet(element);
    expect(inside(element, '.menu').matches('.open')).to.equal(false);
  });
});
