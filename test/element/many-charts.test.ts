import {expect} from 'chai';
import {stub} from 'sinon';
import '../../src/index.js';
import {drawInTurn} from '../../src/element/frame/drawing-turns.js';
import type {ChartElement} from '../../src/index.js';
import {pageColumn, plots, settled, textOf, turn, until} from '../fixture.js';

describe('Charts that are to be drawn at once', () => {
  afterEach(() => document.body.replaceChildren());

  it('give the page its turn after a while, and draw those near the viewport first', async () => {
    const order: string[] = [];
    let now = 0;
    const clock = stub(performance, 'now').callsFake(() => now);
    const chart = (name: string, isNear: boolean) =>
      drawInTurn(
        () => isNear,
        () => ((now += 30), order.push(name)),
      );
    try {
      const all = [chart('far', false), chart('first', true), chart('second', true), chart('late', true), chart('later', true)];
      expect(order).to.deep.equal(['first', 'second']);
      await turn();
      expect(order).to.deep.equal(['first', 'second', 'late', 'later']);
      await Promise.all(all);
      expect(order.at(-1)).to.equal('far');
    } finally {
      clock.restore();
    }
  });

  it('change their language without keeping the page busy, those in sight first', async () => {
    const parent = pageColumn();
    const elements = Array.from({length: 60}, () => document.createElement('szhk-wages'));
    const drawn = settled(elements[0] as ChartElement);
    parent.append(...elements);
    await drawn;
    for (const element of elements) {
      element.scrollIntoView();
      await until(() => plots(element).length > 0);
    }
    const [last] = elements.slice(-1) as [ChartElement];
    const order: EventTarget[] = [];
    parent.addEventListener('szhk-ready', ({target}) => order.push(target as EventTarget));
    /** The longest task of a change, as a share of the time that the change takes. */
    const busiest = async (lang: string, words: string) => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)));
      observer.observe({type: 'longtask'});
      const start = performance.now();
      parent.lang = lang;
      await until(() => elements.every((element) => textOf(element).includes(words)));
      const all = performance.now() - start;
      observer.disconnect();
      return Math.max(0, ...tasks) / all;
    };
    const first = await busiest('zh-Hant', '以表格顯示');
    expect(order.indexOf(last)).to.be.below(3);
    const second = await busiest('zh-Hans', '以表格显示');
    expect(Math.min(first, second)).to.be.below(0.2); // what else the machine does at the time makes the other longer
  });
});
