import {expect} from 'chai';
import {lastPoints, stepOf, timePoints, yearsOf} from '../../src/marks/points.js';
import {rowOf, wordingOf} from './sketch.js';

const wording = await wordingOf();

describe('A period on an axis of years', () => {
  const middle = (period: string) => yearsOf(period)?.[1] ?? NaN;

  it('is a year at its number, a part of a year at its middle within that year', () => {
    expect(yearsOf('2021')).to.deep.equal([2021, 2021]);
    expect(['2021-H1', '2021-H2'].map(middle)).to.deep.equal([2021.25, 2021.75]);
    expect(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'].map(middle)).to.deep.equal([2021.125, 2021.375, 2021.625, 2021.875]);
    expect(middle('2021-01')).to.be.within(2021, 2021.083);
    expect(middle('2021-12')).to.be.within(2021.917, 2022);
    expect(middle('2021-06')).to.be.within(middle('2021-H1') + 0.15, middle('2021-Q3'));
    expect(middle('2021-06-30')).to.be.above(middle('2021-06')).and.below(middle('2021-07-01'));
  });

  it('has a begin and an end when it is a span, and no place when one end is open', () => {
    expect(yearsOf('2017/2021')).to.deep.equal([2017, 2021]);
    expect(yearsOf('2020-Q1/2020-Q4')).to.deep.equal([2020.125, 2020.875]);
    expect(yearsOf('../2018')).to.equal(undefined);
    expect(yearsOf('2010/..')).to.equal(undefined);
  });

  it('is as long as its kind says, so that a line knows what is missing', () => {
    expect(['2021', '2021-H1', '2021-Q1', '2021-03'].map(stepOf)).to.deep.equal([1, 1 / 2, 1 / 4, 1 / 12]);
  });
});

describe('Points of a chart over time', () => {
  it('come in order of time, without what has no date, no value or only says who passed whom', () => {
    const rows = [
      rowOf({period: '2021-Q1', value: 3}),
      rowOf({period: '2020', value: 2}),
      rowOf({period: '2019', value: 1, undated: true}),
      rowOf({period: '2018', value: null, low: 1, high: 2}),
      rowOf({period: '../2017', value: 5}),
      rowOf({period: '2016', measure: 'ships-passes', item: 'hong-kong', value: 2016, unit: 'year'}),
    ];
    expect(timePoints(rows, wording).map(({value}) => value)).to.deep.equal([2, 3]);
  });

  it('are told apart by place, each in its own colour', () => {
    const points = timePoints([rowOf(), rowOf({place: 'hong-kong'}), rowOf({place: 'elsewhere'})], wording);
    expect(points.map(({name}) => name)).to.deep.equal(['Shenzhen', 'Hong Kong', 'Elsewhere']);
    expect(points.map(({color}) => color)).to.deep.equal(['var(--_shenzhen)', 'var(--_hong-kong)', 'var(--_other)']);
  });

  it('are told apart by item in shades of their place, the two cities in their own colours', () => {
    const of = (item: string | null) => rowOf({item});
    const points = timePoints([of('alpha'), of('beta'), of('gamma'), of('hong-kong'), of(null)], wording, 'item');
    expect(points.map(({name}) => name)).to.deep.equal(['alpha', 'beta', 'gamma', 'with Hong Kong', 'Total']);
    expect(points[3]?.color).to.equal('var(--_hong-kong)');
    expect(new Set(points.map(({color}) => color)).size).to.be.at.least(4);
  });

  it('are told apart by measure, called as the measure of which theirs is another level', () => {
    const points = timePoints([rowOf(), rowOf({measure: 'ships-newly-counted'})], wording, 'measure');
    expect(points.map(({series, name}) => [series, name])).to.deep.equal([
      ['ships', 'Ships'],
      ['ships-newly-counted', 'Ships'],
    ]);
  });

  it('end in one point for each series, the largest first, the report’s before another publisher’s of the same time', () => {
    const points = timePoints(
      [
        rowOf({period: '2019', value: 99}),
        rowOf({value: 10}),
        rowOf({value: 11, source: 'yearbook'}),
        rowOf({place: 'hong-kong', value: 50, source: 'yearbook'}),
      ],
      wording,
    );
    expect(lastPoints(points).map(({value}) => value)).to.deep.equal([50, 10]);
  });
});
