import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {type SinonStub, stub, useFakeTimers} from 'sinon';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import type {Highlight, HighlightDetail, SelectDetail} from '../../src/model/events.js';
import {frame, inside, mount, next, openMenu, openTip, pageColumn, press, settled, startInteraction, turn, until} from '../fixture.js';

const focused = (element: ChartElement): string => element.shadowRoot?.querySelector('.value:focus')?.textContent?.trim() ?? '';
const rings = (element: ChartElement, name: string): number => element.shadowRoot?.querySelectorAll(`.ring.${name}`).length ?? 0;
const tipOf = (element: ChartElement): HTMLElement => inside(element, '.tip');

/** A chart of few values that are known: six ports in 2013 or 2022. */
const ranking = (more: Record<string, string> = {}) => mount('szhk-port-throughput', {view: 'ranking', year: '2013', ...more});

/** The middle of the nth bar, as a pointer is there. */
function atBar(element: ChartElement, number: number, pointerType = 'mouse'): PointerEventInit {
  const bar = element.shadowRoot?.querySelectorAll('.plot rect')[number]?.getBoundingClientRect() as DOMRect;
  return {clientX: bar.left + bar.width / 2, clientY: bar.top + bar.height / 2, pointerType, bubbles: true};
}

const point = (element: ChartElement, type: string, where: PointerEventInit): boolean =>
  inside(element, '.panels').dispatchEvent(new PointerEvent(type, where));

afterEach(() => document.body.replaceChildren());

describe('The keys', () => {
  it('walk the values in reading order, and stop at the ends', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    const first = focused(element);
    expect(first).to.match(/^Shanghai, 2013: 33\.62\smillion TEU\./);
    press(element, 'ArrowLeft');
    expect(focused(element)).to.equal(first);
    press(element, 'ArrowRight');
    expect(focused(element)).to.match(/^Singapore, 2013: /);
    press(element, 'End');
    const last = focused(element);
    press(element, 'ArrowRight');
    expect(focused(element)).to.equal(last);
    press(element, 'Home');
    expect(focused(element)).to.equal(first);
  });

  it('go from line to line at the same year by up and down, and to the first value of a line by page up and down', async () => {
    const element = await mount('szhk-gdp-compare', {view: 'tigers'});
    await startInteraction(element);
    press(element, 'ArrowRight');
    for (let year = 0; year < 30; year++) press(element, 'ArrowRight');
    const [, place, year] = /^(.+), (\d{4}):/.exec(focused(element)) ?? [];
    press(element, 'ArrowDown');
    expect(focused(element))
      .to.match(new RegExp(`, ${year}:`))
      .and.not.include(place);
    press(element, 'ArrowUp');
    expect(focused(element)).to.include(`${place}, ${year}:`);
    press(element, 'PageDown');
    const other = focused(element);
    expect(other).not.to.include(`${place},`);
    press(element, 'Home');
    expect(focused(element)).to.equal(other);
    press(element, 'PageUp');
    expect(focused(element)).to.include(`${place},`);
  });

  it('leave by Escape, first from the value to the chart', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    expect(tipOf(element).matches(':popover-open')).to.equal(true);
    expect(press(element, 'Escape').defaultPrevented).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.panels'));
    expect(tipOf(element).matches(':popover-open')).to.equal(false);
    expect(press(element, 'Escape').defaultPrevented, 'a second Escape belongs to the page').to.equal(false);
  });

  it('leave alone what belongs to the browser or a screen reader', async () => {
    const element = await ranking();
    await startInteraction(element);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(press(element, 'ArrowRight', {[modifier]: true}).defaultPrevented).to.equal(false);
    for (const key of ['Tab', 'F5', 'a']) expect(press(element, key).defaultPrevented).to.equal(false);
  });

  it('are explained when the chart gets the focus, and the chart is one stop at any time', async () => {
    const element = await ranking({lang: 'zh-HK'});
    await startInteraction(element);
    await until(() => tipOf(element).matches(':popover-open'));
    expect(tipOf(element).textContent).to.include('方向鍵');
    const stops = () => [...(element.shadowRoot?.querySelectorAll('.plot [tabindex="0"]') ?? [])].map(({className}) => className);
    expect(stops()).to.deep.equal(['panels']);
    press(element, 'ArrowRight');
    expect(stops()).to.deep.equal(['value']);
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    expect(stops()).to.deep.equal(['panels']);
    expect(tipOf(element).matches(':popover-open')).to.equal(false);
  });

  it('go through a single series by up and down as well', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowDown');
    press(element, 'ArrowDown');
    expect(focused(element)).to.match(/^Singapore/);
    press(element, 'ArrowUp');
    expect(focused(element)).to.match(/^Shanghai/);
  });

  it('do not scroll the page either while what reads a chart is still on its way', async () => {
    const element = await ranking();
    expect(press(element, 'ArrowDown').defaultPrevented).to.equal(true);
    expect(press(element, 'ArrowDown', {altKey: true}).defaultPrevented).to.equal(false);
    await until(() => focused(element) !== '');
  });

  it('keep their place when the chart is drawn anew, in another language too', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    press(element, 'ArrowRight');
    element.lang = 'zh-Hans';
    await settled(element);
    expect(focused(element)).to.match(/^新加坡，2013年：/);
    press(element, 'ArrowRight');
    expect(focused(element)).to.match(/^深圳，2013年：/);
  });

  it('select by Enter and by space, and say so', async () => {
    const element = await ranking();
    await startInteraction(element);
    press(element, 'ArrowRight');
    for (const key of ['Enter', ' ']) {
      const selected = next<CustomEvent<SelectDetail>>(document, 'szhk-select');
      press(element, key);
      const {detail} = await selected;
      expect(detail.row === null).to.equal(key === ' ');
      expect(rings(element, 'selected')).to.equal(key === ' ' ? 0 : 1);
      expect(focused(element)).to.match(key === ' ' ? /^Shanghai, 2013: [^.]+\.62\smillion TEU\. Container/ : /TEU\. Selected\. Container/);
      expect(inside(element, '.announcer').textContent).to.equal(key === ' ' ? 'Not selected' : 'Selected');
    }
  });
});

describe('A pointer', () => {
  /** What the tip says of each value of a chart. */
  async function tips(tag: string, attributes: Record<string, string> = {}): Promise<string[]> {
    const element = await mount(tag, attributes);
    await startInteraction(element);
    const said: string[] = [];
    for (let last = ''; press(element, 'ArrowRight') && focused(element) !== last;) {
      last = focused(element);
      said.push(tipOf(element).innerText.replace(/\n+/g, '\n'));
    }
    return said;
  }

  it('opens a tip with place, period, value with unit, measure, and where that is stated', async () => {
    const stated = (await tips('szhk-gdp-compare', {view: 'cities'})).filter(
      (tip) => tip.includes('Think Tank') && !tip.includes('passes'),
    );
    expect(stated.length).to.be.above(2);
    for (const tip of stated) expect(tip).to.match(/^[\w ]+, \d{4}\n[\d.]+\s\w+ yuan\nGDP.*\nPHBS Think Tank, section [\d.]+, figure 1\.2/);
  });

  it('opens a tip that says in words how exact a value is', async () => {
    const said = await tips('szhk-gdp-expenditure');
    expect(said.join('|')).to.match(/Hong Kong, undated \(text of 2021\)\n≈80%\nFinal consumption as a share of GDP, about\nPHBS/);
    expect(said.filter((tip) => tip.includes('≈') !== tip.includes(', about'))).to.deep.equal([]);
  });

  it('may go onto the tip, and closes it a while after it has left', async () => {
    const element = await ranking();
    const tip = await openTip(element);
    const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      point(element, 'pointerleave', {pointerType: 'mouse'});
      tip.dispatchEvent(new PointerEvent('pointerenter'));
      clock.tick(1000);
      expect(tip.matches(':popover-open')).to.equal(true);
      tip.dispatchEvent(new PointerEvent('pointerleave'));
      clock.tick(1000);
      expect(tip.matches(':popover-open')).to.equal(false);
      expect(rings(element, 'pointed')).to.equal(0);
    } finally {
      clock.restore();
    }
  });

  it('closes the tip by Escape wherever the focus is', async () => {
    const element = await ranking();
    const tip = await openTip(element);
    (document.activeElement as HTMLElement).blur();
    point(element, 'pointermove', atBar(element, 3));
    expect(tip.matches(':popover-open')).to.equal(true);
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    expect(tip.matches(':popover-open')).to.equal(false);
  });

  it('selects by a click, and by a click beside all marks selects nothing', async () => {
    const element = await ranking();
    await startInteraction(element);
    point(element, 'click', atBar(element, 2));
    expect(rings(element, 'selected')).to.equal(1);
    point(element, 'click', {clientX: -500, clientY: -500, bubbles: true});
    expect(rings(element, 'selected')).to.equal(0);
  });

  it('that is a finger opens the tip by a tap, and scrolls the page as everywhere else', async () => {
    const element = await ranking();
    await startInteraction(element);
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    point(element, 'pointermove', atBar(element, 1, 'touch'));
    expect(tipOf(element).matches(':popover-open')).to.equal(false);
    point(element, 'click', atBar(element, 1, 'touch'));
    expect(tipOf(element).matches(':popover-open')).to.equal(true);
    expect(getComputedStyle(inside(element, '.panels')).touchAction).to.equal('auto');
  });

  it('does not draw the chart again', async () => {
    const element = await ranking();
    let drawings = 0;
    element.addEventListener('szhk-ready', () => drawings++);
    await openTip(element);
    for (const bar of [0, 1, 2, 3]) point(element, 'pointermove', atBar(element, bar));
    await frame();
    await frame();
    expect(drawings).to.equal(0);
  });
});

describe('Charts with the same link', () => {
  async function three() {
    await setViewport({width: 960, height: 3000}); // so that all are near it
    const parent = pageColumn(640);
    const linked = await mount('szhk-gdp-compare', {view: 'cities', link: 'a'}, parent);
    const other = await mount('szhk-port-throughput', {link: 'a'}, parent);
    const alone = await mount('szhk-port-throughput', {link: 'b'}, parent);
    await until(() => [linked, other, alone].every((element) => element.shadowRoot?.querySelector('.tip') !== null));
    return {linked, other, alone};
  }

  it('highlight the same place and year when a value has the focus, and no longer when it has lost it', async () => {
    const {linked, other, alone} = await three();
    const told: (Highlight | null)[] = [];
    document.addEventListener('szhk-highlight', ({detail}) => told.push(detail.highlight));
    press(linked, 'ArrowRight');
    while (!focused(linked).startsWith('Shenzhen, 2015')) press(linked, 'ArrowRight');
    expect(told.at(-1)).to.deep.equal({place: 'shenzhen', period: '2015'});
    expect(rings(other, 'highlighted')).to.equal(1);
    expect(rings(alone, 'highlighted')).to.equal(0);
    press(linked, 'Escape');
    expect(told.at(-1)).to.equal(null);
    expect(rings(other, 'highlighted')).to.equal(0);
  });

  it('go on highlighting what is selected until it is no more', async () => {
    const {linked, other} = await three();
    press(other, 'End');
    press(other, 'Enter');
    (other.shadowRoot?.activeElement as HTMLElement).blur();
    expect(rings(linked, 'highlighted')).to.be.above(0);
    press(other, 'End');
    press(other, 'Enter');
    press(other, 'Escape');
    expect(rings(linked, 'highlighted')).to.equal(0);
  });

  it('are driven by events of the page, too', async () => {
    const {linked, other, alone} = await three();
    const detail: HighlightDetail = {highlight: {place: 'hong-kong'}, link: 'a'};
    document.body.dispatchEvent(new CustomEvent('szhk-highlight', {detail, bubbles: true, composed: true}));
    expect([linked, other, alone].map((element) => rings(element, 'highlighted') > 3)).to.deep.equal([true, true, false]);
    document.body.dispatchEvent(new CustomEvent('szhk-highlight', {detail: {...detail, highlight: null}, bubbles: true}));
    expect(rings(other, 'highlighted')).to.equal(0);
  });

  it('are driven by the property of each alone', async () => {
    const element = await mount('szhk-port-throughput');
    element.highlight = {period: '2013'};
    await until(() => rings(element, 'highlighted') === 3); // both ports, and the passing of that year
    element.highlight = {place: 'shenzhen', period: '2013'};
    await until(() => rings(element, 'highlighted') === 2);
    element.highlight = null;
    await until(() => rings(element, 'highlighted') === 0);
  });

  it('need not be of the same kind: events and places on maps are highlighted as well', async () => {
    const events = await mount('szhk-milestones', {view: 'market-connect', link: 'a'});
    await until(() => events.shadowRoot?.querySelector('.tip') !== null);
    const detail: HighlightDetail = {highlight: {period: '2014'}, link: 'a'};
    document.body.dispatchEvent(new CustomEvent('szhk-highlight', {detail, bubbles: true}));
    expect(rings(events, 'highlighted')).to.be.above(0);
  });

  it('say in plain events which row is selected', async () => {
    const element = await ranking();
    await startInteraction(element);
    const selected = next<CustomEvent<SelectDetail>>(document, 'szhk-select');
    press(element, 'Home');
    press(element, 'Enter');
    const {detail, composed} = await selected;
    expect(composed).to.equal(true);
    expect(detail.row).to.include({place: 'shanghai', period: '2013', value: 33620000, unit: 'teu'});
    expect(detail.highlight).to.deep.equal({place: 'shanghai', period: '2013'});
    expect(detail.text).to.match(/^Shanghai, 2013: 33\.62\smillion TEU/);
  });
});

describe('Tones', () => {
  type Tone = [frequency: number, panning: number];
  const tones: Tone[] = [];
  let start: SinonStub;
  let connect: SinonStub;

  /** The player starts the oscillator of a tone first, then sets where the tone is heard. */
  beforeEach(() => {
    const frequencies: number[] = [];
    start = stub(OscillatorNode.prototype, 'start').callsFake(function (this: OscillatorNode) {
      frequencies.push(this.frequency.value);
      start.wrappedMethod.call(this);
    });
    connect = stub(AudioNode.prototype, 'connect').callsFake(function (this: AudioNode, target: unknown) {
      if (this instanceof StereoPannerNode) tones.push([frequencies.splice(0)[0] ?? NaN, this.pan.value]);
      return connect.wrappedMethod.call(this, target) as unknown;
    });
    tones.length = 0;
  });
  afterEach(() => {
    start.restore();
    connect.restore();
  });

  /** Turns tones on or off by the menu, and waits until the chart says so. */
  async function toggle(element: ChartElement, said: RegExp): Promise<void> {
    const entries = await openMenu(element);
    entries.find(({dataset}) => dataset.item === 'listen')?.click();
    await until(() => said.test(inside(element, '.status').textContent ?? ''));
  }
  const turnOn = (element: ChartElement) => toggle(element, /^Tones on/);

  it('are the higher the larger the value is, and go from left to right', async () => {
    const element = await mount('szhk-port-throughput');
    await turnOn(element);
    press(element, 'Home');
    const heard: Tone[] = [];
    const values: number[] = [];
    for (let step = 0; step < 15; step++) {
      tones.length = 0;
      press(element, 'ArrowRight');
      values.push(Number(/: [≈≥≤]?([\d.]+)\smillion/.exec(focused(element))?.[1]));
      heard.push(tones.at(-1) as Tone);
    }
    const byValue = values.map((value, index) => ({value, frequency: heard[index]?.[0] ?? NaN})).sort((a, b) => a.value - b.value);
    expect(byValue.every(({frequency}) => frequency > 100 && frequency < 2200)).to.equal(true);
    byValue.forEach(({frequency}, index) => expect(frequency).to.be.at.least(byValue[index - 1]?.frequency ?? 0));
    expect(byValue.at(-1)?.frequency).to.be.above(byValue[0]?.frequency ?? Infinity);
    expect(heard.at(-1)?.[1]).to.be.above(heard[0]?.[1] ?? Infinity);
  });

  it('play a whole series by P, until a key is pressed', async () => {
    const element = await ranking();
    await turnOn(element);
    const clock = useFakeTimers({toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval']});
    try {
      tones.length = 0;
      press(element, 'p');
      clock.tick(10_000);
      expect(tones.length).to.equal(6);
      expect(tones.map(([frequency]) => frequency)).to.deep.equal(tones.map(([frequency]) => frequency).sort((a, b) => b - a));
      press(element, 'p');
      clock.tick(300);
      press(element, 'Escape');
      const count = tones.length;
      expect(count).to.be.above(6).and.below(12);
      clock.tick(10_000);
      expect(tones.length).to.equal(count);
    } finally {
      clock.restore();
    }
  });

  it('are turned off again, and are quiet from then on', async () => {
    const element = await ranking();
    await turnOn(element);
    await toggle(element, /^Tones off/);
    tones.length = 0;
    press(element, 'ArrowRight');
    await turn();
    expect(tones).to.deep.equal([]);
  });

  it('put nothing on the page and take no focus', async () => {
    const element = await ranking();
    const before = document.body.innerHTML;
    await turnOn(element);
    press(element, 'ArrowRight');
    expect(document.body.innerHTML).to.equal(before);
    expect(document.activeElement).to.equal(element);
  });
});
