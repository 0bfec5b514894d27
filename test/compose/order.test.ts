// Orders that do not depend on the browser: a comparison that calls equals unequal sorts them in another order in each.
import {expect} from 'chai';
import {drawPlot} from '../../src/marks/plot.js';
import {figureNumber} from '../../src/lookup/figure-number.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {Wording} from '../../src/text/wording.js';
import {composeChart, exportedCharts} from '../fixture.js';

type Comparison = (a: unknown, b: unknown) => number;

const charts = await exportedCharts();
const messages = await loadMessages('en');

/** Comparisons with which an action sorts, of which each calls something unequal to itself, or two things each less than the other. */
function inconsistent(act: () => void): Set<string> {
  const found = new Set<string>();
  const {sort} = Array.prototype;
  Array.prototype.sort = function (this: unknown[], compare?: Comparison) {
    const isWrong = (a: unknown, b: unknown) =>
      compare !== undefined && (compare(a, a) !== 0 || Math.sign(compare(a, b)) + Math.sign(compare(b, a)) !== 0);
    if (compare && this.some((one, index) => isWrong(one, this[index + 1] ?? one))) found.add(compare.toString());
    return sort.call(this, compare) as unknown[];
  };
  try {
    act();
  } finally {
    Array.prototype.sort = sort;
  }
  return found;
}

describe('What is sorted', () => {
  for (const {tag, chart, views} of charts) {
    it(`${tag} compares equals as equal`, () => {
      const wording = new Wording('en', messages, 'table' in chart ? chart.table.vocabulary : chart.dataset.vocabulary);
      const wrong = inconsistent(() => {
        for (const view of views) {
          const composition = composeChart(chart, {view});
          for (const options of composition.draw?.({width: 640, height: 600, wording}) ?? []) drawPlot(options);
        }
      });
      expect([...wrong]).to.deep.equal([]);
    });
  }

  it('a bare number means the figure in any order of the numbers', () => {
    const numbers = ['表3.1', '图3.1', '图3.2'];
    const wrong = inconsistent(() => {
      for (const all of [numbers, numbers.toReversed()]) expect(figureNumber('3.1', all)).to.equal('图3.1');
    });
    expect([...wrong]).to.deep.equal([]);
  });
});
