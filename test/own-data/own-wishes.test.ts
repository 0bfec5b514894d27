// What a page says about its own data, and what its readers are told of it.
import {expect} from 'chai';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {inside, messageOf, mount, next, nextError, pageColumn, plots, quiet, settled, textBoxes, textOf, overlaps} from '../fixture.js';

const row = {period: '2020', place: 'shenzhen', measure: 'container-throughput', value: 10, unit: 'teu-10k'};

afterEach(() => document.body.replaceChildren());

describe('Rows of a page', () => {
  for (const rows of [[], false, 0, '', {}, [[]], 'period', () => [row]] as unknown[]) {
    it(`are never replaced by the report’s: ${JSON.stringify(rows) ?? typeof rows}`, async () => {
      const element = document.createElement('szhk-port-throughput');
      Object.assign(element, {rows});
      const failed = nextError(element);
      pageColumn().append(element);
      await failed;
      await quiet(element);
      expect(messageOf(element)).to.not.equal('');
      expect(plots(element)).to.deep.equal([]);
      Object.assign(element, {rows: null});
      await settled(element);
      expect(textOf(element)).to.include('Hong Kong');
    });
  }

  it('are not those of the report with an empty address', async () => {
    const element = document.createElement('szhk-port-throughput');
    element.setAttribute('src', '');
    const failed = nextError(element);
    pageColumn().append(element);
    expect(await failed).to.equal('not data: src=""');
  });

  it('are in the unit of the attribute, when its table says none', async () => {
    const element = await mount('szhk-port-throughput', {unit: '万标准箱'});
    const drawn = settled(element);
    Object.assign(element, {rows: [{year: 2020, Shenzhen: 10}]});
    await drawn;
    expect(textOf(element)).to.include('100,000 TEU');
    const redrawn = settled(element);
    element.unit = 'TEU';
    await redrawn;
    expect(textOf(element)).to.include('10 TEU');
  });

  it('are of the main measure of the view that is drawn, if their table names none', async () => {
    const element = await mount('szhk-gdp-growth', {unit: '%'});
    const drawn = settled(element);
    Object.assign(element, {rows: [{year: 2020, Shenzhen: 3.1}]});
    await drawn;
    expect(inside(element, '.title').textContent).to.include('Shenzhen');
  });

  it('say which measures the view draws, if they have others', async () => {
    const element = await mount('szhk-port-throughput', {}, pageColumn(640, 'zh-HK'));
    const failed = nextError(element);
    element.rows = [{...row, measure: 'container-throughput-rank', unit: 'rank', value: 3}];
    expect(await failed).to.match(/^other measures: container-throughput-rank \(known: container-throughput/);
    await quiet(element);
    expect(messageOf(element)).to.include('貨櫃吞吐量');
  });

  it('are drawn by the day', async () => {
    const element = await mount('szhk-port-throughput');
    const drawn = settled(element);
    element.rows = ['2019/12/31', '2020/12/31'].map((period, index) => ({...row, period, value: 10 + index}));
    await drawn;
    expect(textOf(element)).to.include('110,000 TEU');
    expect(plots(element).length).to.equal(1);
    expect(element.shadowRoot?.querySelectorAll('svg [stroke-dasharray]').length, 'gaps between the ends of two years').to.equal(0);
  });

  it('have a title that one can read, with a thousand places', async () => {
    const element = await mount('szhk-port-throughput');
    const drawn = settled(element);
    element.rows = Array.from({length: 1000}, (_, index) => ({...row, place: `Port ${index}`}));
    await drawn;
    expect(inside(element, '.title').textContent).to.match(
      /^Container throughput: Port 0, Port 1, Port 10, Port 100, Port 101, Port 102, 994 others$/,
    );
    expect(overlaps(textBoxes(element))).to.deep.equal([]);
    expect(element.offsetHeight).to.be.below(1200);
  });

  it('have years that do not lie on one another, however far apart', async () => {
    const element = await mount('szhk-port-throughput', {}, pageColumn(320));
    const drawn = settled(element);
    element.rows = [1019, 2019].map((period) => ({...row, period}));
    await drawn;
    expect(overlaps(textBoxes(element))).to.deep.equal([]);
  });

  it('are refused in the language of the reader, with the place and what is known', async () => {
    for (const [lang, words] of [
      ['en', 'Unknown unit “percent” (row 2, column “unit”). Available: teu (TEU), teu-10k (10,000 TEU).'],
      ['zh-CN', '未知单位“percent”（第2行，“unit”列）。可用：teu（标准箱）、teu-10k（万标准箱）。'],
      ['zh-HK', '未知單位「percent」（第2列，「unit」欄）。可用：teu（個標準貨櫃）、teu-10k（萬個標準貨櫃）。'],
    ] as const) {
      const element = await mount('szhk-port-throughput', {}, pageColumn(640, lang));
      const failed = next(element, 'szhk-error');
      element.rows = [row, {...row, period: 2021, unit: 'percent'}];
      await failed;
      expect(messageOf(element)).to.equal(words);
      document.body.replaceChildren();
    }
  });

  it('stay as the page gave them, and as they were when it gave them', async () => {
    const rows = [row, {...row, period: 2021, value: 12}].map((one) => ({...one}));
    const element: ChartElement = await mount('szhk-port-throughput');
    const drawn = settled(element);
    element.rows = rows;
    await drawn;
    expect(rows.map((one) => Object.isFrozen(one))).to.deep.equal([false, false]);
    (rows[1] as {value: number}).value = 99;
    const redrawn = settled(element);
    element.setAttribute('places', 'shenzhen');
    await redrawn;
    expect(textOf(element)).to.include('120,000 TEU').and.not.include('990,000');
  });
});

describe('A hundred thousand rows', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => ({
      ...row,
      place: `Port ${index % 40}`,
      period: `${1900 + (Math.floor(index / 40) % 250)}`,
      item: `i${Math.floor(index / 10_000)}`,
    }));

  it('are refused in words, at once', async () => {
    const rows = many(100_000);
    const element = await mount('szhk-port-throughput');
    const failed = nextError(element);
    const start = performance.now();
    element.rows = rows;
    expect(await failed).to.equal('too many rows: 100000 (known: 5000)');
    expect(performance.now() - start).to.be.below(1000);
  });

  it('are refused at once in a file too', async () => {
    const lines = many(100_000).map(({place, period}) => `${period},${place},container-throughput,1,teu`);
    const url = URL.createObjectURL(new Blob([`period,place,measure,value,unit\n${lines.join('\n')}\n`]));
    const element = await mount('szhk-port-throughput');
    const failed = nextError(element);
    const start = performance.now();
    element.src = url;
    expect(await failed).to.equal('too many rows: 100000 (known: 5000)');
    expect(performance.now() - start).to.be.below(1000);
  });
});
