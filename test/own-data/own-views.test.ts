// What the page's own rows draw in every view of numbers, whatever the package itself has to draw there.
import {expect} from 'chai';
import {datasetComposer} from '../../src/compose/dataset.js';
import {figureOf} from '../../src/compose/request.js';
import {drawPlot} from '../../src/marks/plot.js';
import type {Chart, View} from '../../src/marks/view.js';
import {isCrossing, type Row} from '../../src/model/row.js';
import {checkedRows} from '../../src/own-data/check-rows.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {Wording} from '../../src/text/wording.js';
import {boxesIn, exportedCharts, overlaps} from '../fixture.js';

const words = await loadMessages('en');
const charts = (await exportedCharts()).flatMap(({tag, chart}) => ('dataset' in chart ? [{tag, chart}] : []));

afterEach(() => document.body.replaceChildren());

for (const {tag, chart} of charts) {
  describe(`Rows of the page’s own in <${tag}>`, () => {
    for (const [name, view] of Object.entries(chart.views)) {
      const figure = figureOf(chart, chart.dataset.figures, name);

      it(`are drawn by the view ${name}, of any place`, () => {
        for (const width of [320, 960]) {
          const {plots, explanation} = drawn(chart, name, foreignRows(chart, view), width);
          expect(plots.length).to.be.above(0);
          expect(
            boxesIn(plots)
              .map(({text}) => text)
              .join(' '),
          ).not.to.match(/NaN|undefined|Infinity/);
          expect(explanation).to.equal('');
        }
      });

      for (const pair of figure?.expects ?? []) {
        it(`are drawn by the view ${name} as ${pair}, which its explanation asks for`, () => {
          const [measure = '', unit = ''] = pair.split(':');
          const rows = ['2019', '2020', '2021'].flatMap((period, index) =>
            ['hooks', 'crocodiles'].map((item, part) => ({period, place: 'Neverland', item, measure, value: 10 + index + 20 * part, unit})),
          );
          const {plots, explanation} = drawn(chart, name, rows, 960);
          const boxes = boxesIn(plots);
          expect(boxes.map(({text}) => text).join(' ')).to.include('crocodiles');
          expect(overlaps(boxes)).to.deep.equal([]);
          expect(explanation).to.equal('');
        });
      }
    }
  });
}

describe('A figure that the report prints as a picture only', () => {
  it('says in which measures and units a page gives its numbers', () => {
    const without = charts.flatMap(({tag, chart}) =>
      chart.dataset.figures
        .filter(({element, withOthers, expects = []}) => element === tag && withOthers === 'none' && expects.length === 0)
        .map(({number}) => number),
    );
    expect(without).to.deep.equal([]);
  });
});

function drawn(chart: Chart, view: string, rows: readonly Record<string, unknown>[], width: number) {
  const wording = new Wording('en', words, chart.dataset.vocabulary);
  const composition = datasetComposer(chart).compose({view, rows: checkedRows(rows, chart.dataset)});
  const height = Math.max(300, composition.height({width, height: 300, wording}));
  const plots = (composition.draw?.({width, height, wording}) ?? []).map((options) => drawPlot(options).svg);
  document.body.append(...plots);
  return {plots, explanation: composition.captions(wording).explanation};
}

/** The rows of a view as a page would write them, all of one place that the package does not know. */
function foreignRows({dataset}: Chart, {measures}: View): Record<string, unknown>[] {
  const rows = dataset.data.filter((row) => measures.includes(row.measure) && !isCrossing(row));
  const key = ({period, item, measure}: Row) => [period, item, measure].join();
  return [...new Map(rows.map((row) => [key(row), row])).values()].map(({period, item, measure, value, low, high, unit, undated}) => ({
    ...{period, place: 'Neverland', item, measure, value, unit},
    ...{low, high, undated},
  }));
}
