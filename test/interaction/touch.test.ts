import {expect} from 'chai';
import {type SinonFakeTimers, useFakeTimers} from 'sinon';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import type {Highlight} from '../../src/model/events.js';
import {inside, mount, pageColumn, press, startInteraction, until} from '../fixture.js';

const subject = (element: ChartElement): string => inside(element, '.tip .subject').textContent ?? '';
const isTipOpen = (element: ChartElement): boolean => inside(element, '.tip').matches(':popover-open');

/** The middles of marks, from left to right as they are found. */
const middles = (element: ChartElement, selector: string): {x: number; y: number}[] =>
  [...(element.shadowRoot?.querySelectorAll(`.panels ${selector}`) ?? [])]
    .map((mark) => mark.getBoundingClientRect())
    .map(({left, top, width, height}) => ({x: left + width / 2, y: top + height / 2}));

const send = (element: ChartElement, type: string, {x, y}: {x: number; y: number}, pointerType = 'touch'): boolean =>
  inside(element, '.panels').dispatchEvent(new PointerEvent(type, {clientX: x, clientY: y, pointerType, bubbles: true}));

/** What a browser tells of a tap. */
function tap(element: ChartElement, at: {x: number; y: number}): void {
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointerleave', 'click']) send(element, type, at);
}

async function onPhone(tag: string, attributes: Record<string, string> = {}): Promise<ChartElement> {
  const element = await mount(tag, attributes, pageColumn(360));
  await startInteraction(element);
  (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('A tap', () => {
  it('finds the nearest year of a line, and then the nearest line, anywhere in the plot', async () => {
    const element = await onPhone('szhk-port-throughput');
    const dots = middles(element, 'circle');
    const plot = inside(element, '.panels').getBoundingClientRect();
    const [first] = dots as [{x: number; y: number}];
    for (const y of [plot.top + 30, first.y - 60, first.y + 25]) {
      tap(element, {x: first.x + 2, y});
      expect(subject(element)).to.equal('Shenzhen, 2001');
    }
  });

  it('finds a column above its end, and on the far side of the axis', async () => {
    const element = await onPhone('szhk-gdp-growth');
    press(element, 'ArrowRight');
    const [column] = middles(element, '.value:focus') as [{x: number; y: number}];
    const there = subject(element);
    press(element, 'Escape');
    for (const by of [-70, 70]) {
      tap(element, {x: column.x, y: column.y + by});
      expect(subject(element)).to.equal(there);
    }
  });

  it('finds the nearest place of a map, wherever it is', async () => {
    const element = await onPhone('szhk-port-map');
    const {left, top} = inside(element, '.panels').getBoundingClientRect();
    tap(element, {x: left + 1, y: top + 1});
    expect(isTipOpen(element)).to.equal(true);
    expect(element.shadowRoot?.querySelectorAll('.ring.selected').length).to.equal(1);
  });

  it('stays within the plot that it is on', async () => {
    const element = await onPhone('szhk-gdp-growth');
    const [upper, lower] = [...(element.shadowRoot?.querySelectorAll('.panels svg') ?? [])].map((svg) => svg.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    tap(element, {x: lower.left + lower.width / 2, y: lower.top + 1});
    expect(subject(element)).to.match(/^Shenzhen/);
    tap(element, {x: upper.left + upper.width / 2, y: upper.bottom - 1});
    expect(subject(element)).to.match(/^Hong Kong/);
  });

  it('is understood where the browser does not say that a click was one', async () => {
    const element = await onPhone('szhk-port-map');
    const {left, top} = inside(element, '.panels').getBoundingClientRect();
    const at = {x: left + 1, y: top + 1};
    for (const type of ['pointerdown', 'pointerup', 'pointerleave']) send(element, type, at);
    inside(element, '.panels').dispatchEvent(new MouseEvent('click', {clientX: at.x, clientY: at.y, bubbles: true}));
    expect(isTipOpen(element)).to.equal(true);
  });
});

describe('A click that is no pointer event, as in Firefox before 129 and Safari before 18.2,', () => {
  const click = (element: ChartElement, {x, y}: {x: number; y: number}) =>
    inside(element, '.panels').dispatchEvent(
      new MouseEvent('click', {clientX: x, clientY: y, detail: 1, bubbles: true, composed: true, cancelable: true}),
    );

  for (const pointerType of ['mouse', 'touch']) {
    it(`selects the value under a ${pointerType}, also as the first thing that is done to a chart`, async () => {
      for (const isFirst of [true, false]) {
        const element = await mount('szhk-port-throughput', {}, pageColumn(360));
        if (!isFirst) await startInteraction(element);
        const selected: (Highlight | null)[] = [];
        element.addEventListener('szhk-select', ({detail}) => selected.push(detail.highlight));
        const [first] = middles(element, 'circle') as [{x: number; y: number}];
        for (const type of ['pointerdown', 'pointerup']) send(element, type, first, pointerType);
        if (pointerType === 'touch') send(element, 'pointerleave', first);
        click(element, first);
        await until(() => selected.length > 0);
        expect(selected).to.deep.equal([{place: 'shenzhen', period: '2001'}]);
        element.remove();
      }
    });
  }
});

describe('The tip of a tap', () => {
  let clock: SinonFakeTimers;
  let element: ChartElement;
  let mark: {x: number; y: number};
  const told: (Highlight | null)[] = [];

  beforeEach(async () => {
    element = await onPhone('szhk-port-throughput', {view: 'ranking'});
    told.length = 0;
    element.addEventListener('szhk-highlight', ({detail}) => told.push(detail.highlight));
    [, , , mark] = middles(element, 'rect') as [never, never, never, typeof mark];
    clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
  afterEach(() => clock.restore());

  it('stays when the finger is lifted, and when it touches the tip', () => {
    tap(element, mark);
    send(element, 'pointerleave', mark);
    const tip = inside(element, '.tip');
    for (const type of ['pointerenter', 'pointerleave']) tip.dispatchEvent(new PointerEvent(type, {pointerType: 'touch'}));
    clock.tick(5000);
    expect(isTipOpen(element)).to.equal(true);
    expect(told).to.deep.equal([{place: 'shenzhen', period: '2022'}]);
  });

  it('stays when the browser moves its mouse to the tap, and out of what has opened there', () => {
    tap(element, mark);
    send(element, 'pointermove', mark, 'mouse');
    send(element, 'pointerleave', mark, 'mouse');
    clock.tick(5000);
    expect(isTipOpen(element)).to.equal(true);
  });

  it('is left to a mouse that moves on', () => {
    tap(element, mark);
    send(element, 'pointermove', {x: mark.x + 9, y: mark.y}, 'mouse');
    send(element, 'pointerleave', mark, 'mouse');
    clock.tick(5000);
    expect(isTipOpen(element)).to.equal(false);
    expect(told.at(-1)).to.equal(null);
  });

  it('closes by a press beside the chart', () => {
    tap(element, mark);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true}));
    expect(isTipOpen(element)).to.equal(false);
    expect(told.at(-1)).to.equal(null);
  });
});
