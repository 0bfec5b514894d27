import {expect} from 'chai';
import {bars, chosenRow} from '../../src/marks/bars.js';
import {type Block, column, selects} from '../../src/marks/blocks.js';
import {facts} from '../../src/marks/facts.js';
import {shares} from '../../src/marks/shares.js';
import {trends} from '../../src/marks/trends.js';
import type {Row} from '../../src/model/row.js';
import {overlaps} from '../fixture.js';
import {contextOf, inReadingOrder, rowOf, sketched, wordingOf} from './sketch.js';

const wording = await wordingOf();
const context = contextOf(wording);

afterEach(() => document.body.replaceChildren());

describe('A selection of rows', () => {
  const selection = {
    measures: ['ships'],
    places: ['shenzhen'],
    items: ['alpha', null],
    periods: ['2020'],
    units: ['ship'],
    source: 'report',
  } as const;

  it('has the rows that fit in every way', () => {
    expect(selects(selection, rowOf())).to.equal(true);
    expect(selects(selection, rowOf({item: 'alpha'}))).to.equal(true);
    const others: Partial<Row>[] = [
      {measure: 'part'},
      {place: 'hong-kong'},
      {item: 'beta'},
      {period: '2021'},
      {unit: 'percent'},
      {source: 'yearbook'},
    ];
    for (const other of others) expect(selects(selection, rowOf(other)), JSON.stringify(other)).to.equal(false);
    expect(selects({measures: ['ships'], source: 'others'}, rowOf({source: 'yearbook'}))).to.equal(true);
    expect(selects({measures: ['ships'], source: 'others'}, rowOf())).to.equal(false);
  });

  it('has all of a page’s own rows of its measures', () => {
    expect(selects(selection, rowOf({place: 'Neverland', item: 'hooks', period: '1904', source: 'Barrie'}), true)).to.equal(true);
    expect(selects(selection, rowOf({measure: 'part'}), true)).to.equal(false);
  });
});

describe('Blocks under one another', () => {
  /** A block of a measure that needs 100 px and draws a plot as high as its room. */
  const block = (measure: string, rest: Partial<Block> = {}): Block => ({
    measures: [measure],
    takes: (row) => row.measure === measure,
    height: () => 100,
    draw: (_, {height}, titled) => [{height, caption: titled ? `${measure}, titled` : measure}],
    ...rest,
  });
  const both = [rowOf(), rowOf({measure: 'part'})];

  it('take the rows of their measures and no others', () => {
    const view = column([block('ships'), block('part')]);
    expect(view.measures).to.deep.equal(['ships', 'part']);
    const [crossing, ...known] = [rowOf({measure: 'ships-passes'}), ...both];
    expect(view.select?.([crossing, ...known], {})).to.deep.equal(known);
  });

  it('need their heights and the gaps between them, and leave out what has no rows', () => {
    const view = column([block('ships'), block('part')]);
    const height = (rows: Row[]) => view.height?.(rows, context) ?? 0;
    expect(height(both)).to.be.above(200).and.below(240);
    expect(height([rowOf()])).to.equal(100);
    expect(view.draw(both, context).map(({caption}) => caption)).to.deep.equal(['ships, titled', 'part, titled']);
    expect(view.draw([rowOf()], context).map(({caption}) => caption)).to.deep.equal(['ships']);
  });

  it('fill the room when one of them grows, and that one alone gets what is left', () => {
    const heights = (...blocks: Block[]) =>
      column(blocks)
        .draw(both, context)
        .map(({height = 0}) => height);
    const sum = (all: readonly number[]) => all.reduce((total, height) => total + height, 0);
    expect(sum(heights(block('ships', {grow: 1}), block('part')))).to.equal(context.height);
    expect(heights(block('ships', {grow: 1}), block('part'))[1]).to.equal(100);
    const [one = 0, three = 0] = heights(block('ships', {grow: 1}), block('part', {grow: 3}));
    expect(three - one).to.be.within(60, 100);
    expect(sum(heights(block('ships'), block('part')))).to.be.below(context.height);
  });

  it('draw a page’s own rows in blocks for these where there are such', () => {
    const view = column([block('ships')], {own: [block('part')]});
    expect(view.select?.(both, {})).to.deep.equal([both[0]]);
    expect(view.select?.(both, {foreignRows: true})).to.deep.equal([both[1]]);
    expect(view.draw(both, {...context, settings: {foreignRows: true}}).map(({caption}) => caption)).to.deep.equal(['part']);
  });

  it('of lines leave out what is no whole year, unless they are told or the rows are the page’s own', () => {
    const rows = ['2020', '2020-Q1', '2019/..', '2018/2019'].map((period) => rowOf({period}));
    const taken = (one: Block, own?: boolean) => rows.filter((row) => one.takes(row, own)).map(({period}) => period);
    expect(taken(trends({measures: ['ships']}))).to.deep.equal(['2020', '2018/2019']);
    expect(taken(trends({measures: ['ships'], partsOfYears: true}))).to.deep.equal(['2020', '2020-Q1', '2018/2019']);
    expect(taken(trends({measures: ['ships']}), true)).to.deep.equal(['2020', '2020-Q1', '2018/2019']);
  });
});

describe('Bars', () => {
  const three = [rowOf({value: 2}), rowOf({place: 'hong-kong', value: 30}), rowOf({place: 'elsewhere', value: 7})];
  const drawn = (rows: readonly Row[], options: Parameters<typeof bars>[0]) => {
    const block = bars(options);
    return sketched(...block.draw(rows, {...context, height: block.height(rows, context)}, false));
  };

  it('stand for the last row of each place, of the same year for the report’s', () => {
    const report = rowOf({period: '2021', value: 1});
    const other = rowOf({period: '2021', value: 2, source: 'yearbook'});
    const later = rowOf({period: '2022', value: 3, source: 'yearbook'});
    expect(chosenRow([other, report])).to.equal(report);
    expect(chosenRow([report, other])).to.equal(report);
    expect(chosenRow([report, later, other])).to.equal(later);
    expect(chosenRow([rowOf({period: '2021-H1'}), rowOf({period: '2021-H2', value: 8})]).value).to.equal(8);
  });

  it('have their names and values beside them, the largest first, or as given', () => {
    const names = (order: 'largest' | 'given') =>
      inReadingOrder(drawn(three, {measures: ['ships'], by: 'place', order}).boxes).filter((text) => /[A-Z]/.test(text));
    expect(names('largest')).to.deep.equal(['Hong Kong', 'Elsewhere', 'Shenzhen']);
    expect(names('given')).to.deep.equal(['Shenzhen', 'Hong Kong', 'Elsewhere']);
  });

  it('are as long as their values', () => {
    const {svgs} = drawn(three, {measures: ['ships'], by: 'place'});
    const lengths = [...(svgs[0]?.querySelectorAll('rect') ?? [])].map((rect) => rect.getBoundingClientRect().width).sort((a, b) => b - a);
    const [thirty = 0, seven = 0, two = 0] = lengths;
    expect(lengths.length).to.equal(3);
    expect(seven / thirty).to.be.closeTo(7 / 30, 0.03);
    expect(two / thirty).to.be.closeTo(2 / 30, 0.03);
  });

  it('end paler where a range ends, and write both ends', () => {
    const {svgs, words} = drawn([rowOf({value: null, low: 3, high: 5})], {measures: ['ships'], by: 'place'});
    const opacities = [...(svgs[0]?.querySelectorAll('rect') ?? [])].map((rect) => Number(rect.getAttribute('fill-opacity') ?? 1));
    expect(opacities.length).to.equal(2);
    expect(opacities[1]).to.be.below(opacities[0] ?? 0);
    expect(words.join(' ')).to.include('3–5');
  });

  it('name their periods where these differ, and their units apart', () => {
    const differing = drawn([rowOf(), rowOf({place: 'hong-kong', period: '2019'})], {measures: ['ships'], by: 'place'});
    expect(differing.words).to.include('Shenzhen, 2020').and.include('Hong Kong, 2019');
    const mixed = drawn([rowOf(), rowOf({measure: 'part', unit: 'percent'})], {measures: ['ships', 'part'], by: 'place'});
    expect(mixed.svgs.length).to.equal(2);
  });
});

describe('Shares', () => {
  const part = (item: string, value: number, rest: Partial<Row> = {}) => rowOf({measure: 'part', unit: 'percent', item, value, ...rest});
  const drawn = (...rows: Row[]) => {
    const {svgs, words} = sketched(...shares({measures: ['part'], items: ['alpha', 'beta']}).draw(rows, context, false));
    const rects = [...(svgs[0]?.querySelectorAll('rect') ?? [])]
      .map((rect) => rect.getBoundingClientRect())
      .filter(({width}) => width > 12);
    return {words, widths: rects.map(({width}) => width / context.width)};
  };

  it('leave open what is not stated, and say so', () => {
    const {words, widths} = drawn(part('alpha', 50), part('beta', 20));
    expect(words).to.include('not stated');
    expect(widths[0]).to.be.closeTo(0.5, 0.01);
    expect(widths[1]).to.be.closeTo(0.2, 0.01);
    expect(widths[2]).to.be.closeTo(0.3, 0.01);
    expect(drawn(part('alpha', 80), part('beta', 20)).words).not.to.include('not stated');
  });

  it('draw thirds and percents of one whole together', () => {
    const {words, widths} = drawn(part('alpha', 1, {unit: 'one-third'}), part('beta', 50));
    expect(widths[0]).to.be.closeTo(1 / 3, 0.01);
    expect(widths[1]).to.be.closeTo(1 / 2, 0.01);
    expect(words).to.include('not stated');
  });

  it('do not leave the bar when they are more than the whole', () => {
    const {widths} = drawn(part('alpha', 70), part('beta', 50));
    expect(widths.reduce((total, width) => total + width, 0)).to.be.at.most(1);
  });

  it('take the report’s value of a part before another publisher’s', () => {
    const {words} = drawn(part('alpha', 41, {source: 'yearbook'}), part('alpha', 40));
    expect(words.join()).to.include('alpha 40%').and.not.include('41');
  });
});

describe('Facts', () => {
  const drawn = (...rows: Row[]) => sketched(...facts({measures: ['ships', 'part']}).draw(rows, context, false)).words.join(' ');

  it('say the same number of several items once', () => {
    const words = drawn(rowOf({item: 'alpha'}), rowOf({item: 'beta'}), rowOf({item: 'gamma', value: 12}));
    expect(words.match(/10 ship/g)?.length).to.equal(1);
    expect(words).to.include('alpha, beta').and.include('12 ship');
  });

  it('say the report’s number alone where another publisher has one of the same year', () => {
    const words = drawn(rowOf({source: 'yearbook', value: 11}), rowOf({period: '2020-H1', value: 10}));
    expect(words).to.include('10 ship').and.not.include('11 ship');
    expect(drawn(rowOf({source: 'yearbook', value: 11, period: '2019'}), rowOf())).to.include('11 ship');
  });

  it('stand in the order of their measures, beside one another where there is room', () => {
    const rows = [rowOf({measure: 'part', unit: 'percent', value: 5}), rowOf(), rowOf({place: 'hong-kong', value: 20})];
    const block = facts({measures: ['ships', 'part']});
    const wide = sketched(...block.draw(rows, context, false));
    expect(wide.words.indexOf('10 ship')).to.be.below(wide.words.indexOf('5%'));
    expect(overlaps(wide.boxes)).to.deep.equal([]);
    expect(block.height(rows, {...context, width: 300})).to.be.above(block.height(rows, context));
  });
});
