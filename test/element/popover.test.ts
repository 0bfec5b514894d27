import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {placeBeside} from '../../src/element/popover/placement.js';
import {Popover} from '../../src/element/popover/popover.js';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {inside, mount, openMenu, openTip, pageColumn, startInteraction, until} from '../fixture.js';

const view = {left: 0, top: 0, width: 400, height: 600};
const box = (left: number, top: number, width: number, height: number) => ({left, top, width, height});

describe('The place of a popover', () => {
  const place = (anchor: ReturnType<typeof box>, size = box(0, 0, 200, 100), side: 'above' | 'below' = 'above') =>
    placeBeside(anchor, size, view, {side, align: 'middle', gap: 4});

  it('is on its side of the anchor, in its middle', () => {
    expect(place(box(180, 300, 40, 20))).to.deep.equal({left: 100, top: 196, height: undefined});
    expect(place(box(180, 300, 40, 20), undefined, 'below')).to.deep.equal({left: 100, top: 324, height: undefined});
  });

  it('is on the other side if there is no room, and within the edges of what is seen', () => {
    expect(place(box(0, 50, 40, 20))).to.deep.equal({left: 8, top: 74, height: undefined});
    expect(place(box(380, 550, 10, 20), undefined, 'below')).to.deep.equal({left: 192, top: 446, height: undefined});
  });

  it('is to the right or left of an anchor that leaves no room above and below', () => {
    expect(place(box(100, 20, 40, 560))).to.deep.equal({left: 144, top: 250, height: undefined});
    expect(place(box(300, 20, 40, 560))).to.deep.equal({left: 96, top: 250, height: undefined});
  });

  it('never covers its anchor if it can scroll instead', () => {
    expect(place(box(100, 250, 250, 100), box(0, 0, 300, 400))).to.deep.equal({left: 75, top: 8, height: 238});
    expect(place(box(20, 200, 380, 300), box(0, 0, 300, 240))).to.deep.equal({left: 60, top: 8, height: 188});
  });

  it('is on the screen even if its anchor is not', () => {
    expect(place(box(100, 2000, 40, 20), box(0, 0, 300, 900))).to.deep.equal({left: 8, top: 8, height: 584});
  });

  it('follows the part of the page that a reader has zoomed in on', () => {
    const seen = {left: 300, top: 400, width: 100, height: 300};
    const {left, top} = placeBeside(box(310, 420, 10, 10), box(0, 0, 80, 60), seen, {side: 'above', align: 'start', gap: 0});
    expect([left, top]).to.deep.equal([310, 430]);
  });
});

describe('A popover', () => {
  it('that is no longer on the page does not open', () => {
    const popover = new Popover(document.createElement('div'));
    const signal = popover.open(() => new DOMRect(), {side: 'above', align: 'start', gap: 0});
    expect([popover.isOpen, signal.aborted]).to.deep.equal([false, true]);
  });
});

describe('On a page that magnifies with', () => {
  before(() => setViewport({width: 1100, height: 900}));
  afterEach(() => document.body.replaceChildren());

  const pages: Record<string, readonly [outer: string, inner: string]> = {
    nothing: ['', ''],
    zoom: ['zoom: 1.25', ''],
    'zoom below one': ['zoom: 0.8', ''],
    'zoom within zoom': ['zoom: 1.5', 'zoom: 0.8'],
    transform: ['transform: scale(0.75); transform-origin: 0 0', ''],
    'zoom and transform': ['zoom: 1.5', 'transform: scale(0.6) translate(30px, 40px); transform-origin: 0 0'],
  };

  /** A column of such a page, with room above for what opens there. */
  function column([outer, inner]: readonly [string, string]): HTMLElement {
    const main = pageColumn(640);
    const within = document.createElement('div');
    main.style.cssText += `; margin-top: 150px; ${outer}`;
    within.style.cssText = inner;
    main.append(within);
    return within;
  }

  const boxOf = (element: Element, selector: string): DOMRect => inside(element, selector).getBoundingClientRect();
  const isSeen = ({left, top, right, bottom}: DOMRect): boolean =>
    left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;

  /** Points at the nth bar at a share of its length. */
  async function pointAtBar(element: ChartElement, number: number, share: number): Promise<{x: number; bar: DOMRect}> {
    await startInteraction(element);
    const bar = element.shadowRoot?.querySelectorAll('.plot rect')[number]?.getBoundingClientRect() as DOMRect;
    const x = bar.left + bar.width * share;
    const where = {clientX: x, clientY: bar.top + bar.height / 2, pointerType: 'mouse', bubbles: true};
    inside(element, '.panels').dispatchEvent(new PointerEvent('pointermove', where));
    return {x, bar};
  }

  for (const [name, styles] of Object.entries(pages)) {
    it(`${name}, a pointer finds the value at it, with the ring around it and the tip above it`, async () => {
      const element = await mount('szhk-port-throughput', {view: 'ranking'}, column(styles));
      for (const [number, place] of ['Shanghai', 'Singapore', 'Ningbo', 'Shenzhen'].entries()) {
        const {x, bar} = await pointAtBar(element, number, 0.8);
        expect(inside(element, '.tip .subject').textContent).to.include(place);
        const [ring, tip] = [boxOf(element, '.ring.pointed'), boxOf(element, '.tip')];
        expect(ring.top).to.be.within(bar.top - bar.height, bar.top + 1);
        expect(ring.bottom).to.be.within(bar.bottom - 1, bar.bottom + bar.height / 2);
        expect(tip.bottom).to.be.closeTo(ring.top, 1);
        expect((tip.left + tip.right) / 2).to.be.closeTo(x, 1);
        expect(isSeen(tip)).to.equal(true);
      }
    });

    it(`${name}, the menu opens at its button, within the viewport`, async () => {
      const element = await mount('szhk-port-throughput', {view: 'ranking'}, column(styles));
      inside(element, '.menu-button').scrollIntoView({block: 'end'});
      await openMenu(element);
      const [menu, button] = [boxOf(element, '.menu'), boxOf(element, '.menu-button')];
      expect(isSeen(menu)).to.equal(true);
      expect(menu.bottom).to.be.closeTo(button.top - 4, 1);
      expect(menu.right).to.be.closeTo(button.right, 1);
    });

    it(`${name}, the tooltip of a number opens below the number`, async () => {
      const parent = column(styles);
      parent.innerHTML = '<p>It was <szhk-value measure="container-throughput" place="shenzhen" period="2022"></szhk-value>.</p>';
      const value = parent.querySelector('szhk-value') as HTMLElement;
      await until(() => value.shadowRoot?.querySelector('[part=value]') !== null);
      inside(value, '[part=value]').focus();
      const [text, tooltip] = [boxOf(value, '[part=value]'), boxOf(value, '.tooltip')];
      expect(tooltip.top).to.be.closeTo(text.bottom, 1);
      expect(tooltip.left).to.be.closeTo(text.left, 1);
      expect(isSeen(tooltip)).to.equal(true);
    });
  }

  it('zoom, neither tip nor menu is wider than a narrow viewport', async () => {
    await setViewport({width: 400, height: 800});
    const main = column(['zoom: 2', '']);
    (main.parentElement as HTMLElement).style.width = '180px';
    const element = await mount('szhk-milestones', {}, main);
    expect(isSeen((await openTip(element)).getBoundingClientRect())).to.equal(true);
    await openMenu(element);
    expect(isSeen(boxOf(element, '.menu'))).to.equal(true);
  });
});
