import {expect} from 'chai';
import gdp from '../../data/gdp.json';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {inside, messageOf, mount, next, nextError, openTable, pageColumn, plots, quiet, settled, textOf} from '../fixture.js';

const rows = [
  {period: '2020', place: 'shenzhen', measure: 'container-throughput', value: 10, unit: 'teu-10k'},
  {period: 2021, place: 'shenzhen', measure: 'container-throughput', value: 12.5, unit: 'teu-10k', source: 'My own count'},
];
const csv = [
  'period,place,measure,value,unit',
  ...rows.map(({period, place, measure, value, unit}) => [period, place, measure, value, unit].join()),
].join('\r\n');

describe('A page’s own data', () => {
  const {fetch} = globalThis;
  const served = new Map<string, () => Response | Promise<Response>>();

  beforeEach(() => {
    globalThis.fetch = (url, options) => {
      const aborted = new Promise<never>((_, reject) =>
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error)),
      );
      const serve = served.get(url as string);
      return Promise.race([aborted, serve ? Promise.resolve(serve()) : Promise.reject(new TypeError('Failed to fetch'))]);
    };
    served.set('rows.json', () => Response.json(rows));
    served.set('resource.json', () => Response.json({name: 'mine', data: rows}));
    served.set('rows.csv', () => new Response('\ufeff' + csv));
    served.set('gone.json', () => new Response('', {status: 404}));
    served.set('page.json', () => new Response('<!doctype html><title>Log in</title>'));
    served.set('broken.json', () => new Response('[{"period": '));
    served.set('blank-lines.csv', () => new Response(`${csv}\r\n\r\n , ,\r\n`));
    served.set('words.txt', () => new Response('hello'));
    served.set('null.json', () => new Response('null'));
    served.set('twice.json', () => Response.json([rows[0], {...rows[0], value: 11}]));
    served.set('empty.csv', () => new Response(''));
    served.set('hangs.json', () => new Promise<Response>(() => undefined));
    served.set('words.csv', () => new Response(csv.replace('12.5', 'a dozen')));
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    document.body.replaceChildren();
  });

  const throughput = (attributes: Record<string, string> = {}, lang = 'en') =>
    mount('szhk-port-throughput', attributes, pageColumn(640, lang));

  it('is drawn from rows, and said to be the page’s own', async () => {
    const element = await throughput();
    Object.assign(element, {rows});
    await settled(element);
    expect(textOf(element)).to.include('Data supplied by this page').and.include('My own count').and.include('2020\u2060–\u20602021');
    expect(inside(element, '.title').textContent?.trim()).to.equal('Container throughput: Shenzhen');
  });

  for (const url of ['rows.json', 'resource.json', 'rows.csv', 'blank-lines.csv']) {
    it(`is drawn from ${url}`, async () => {
      const element = await throughput({src: url});
      expect(textOf(element)).to.include('125,000 TEU');
      expect(textOf(element)).not.to.include('Hong Kong 14.4');
    });
  }

  for (const [url, message] of [
    ['gone.json', /404 gone.json/],
    ['page.json', /not data: page.json "<!doctype/],
    ['broken.json', /not data: broken.json/],
    ['empty.csv', /not data: empty.csv/],
    ['words.csv', /unreadable row: "a dozen" \(row 3, line 3, column value\)/],
    ['words.txt', /not data: words.txt/],
    ['null.json', /not data: null.json/],
    ['twice.json', /second row: shenzhen, 2020, container-throughput \(row 2\)/],
    ['nowhere.json', /network: nowhere.json/],
  ] as const) {
    it(`says so when ${url} is no data, keeps its drawing, and recovers`, async () => {
      const element = await throughput({}, 'zh-HK');
      const before = plots(element).length;
      const failed = nextError(element);
      element.setAttribute('src', url);
      expect(await failed).to.match(message);
      await quiet(element);
      expect(messageOf(element)).to.match(/數據|數值|JSON/);
      expect(plots(element).length).to.equal(before);
      const recovered = settled(element);
      element.setAttribute('src', 'rows.json');
      await recovered;
      expect(messageOf(element)).to.equal('');
    });
  }

  it('does not wait for ever', async () => {
    const {setTimeout} = globalThis;
    const sooner = (act: () => void, time?: number) => setTimeout(act, time === 10_000 ? 500 : time);
    Object.assign(globalThis, {setTimeout: sooner});
    try {
      const element = document.createElement('szhk-port-throughput');
      element.src = 'hangs.json';
      const failed = nextError(element);
      pageColumn().append(element);
      expect(await failed).to.equal('timeout: hangs.json');
    } finally {
      Object.assign(globalThis, {setTimeout});
    }
  });

  it('draws what was asked for last, not what arrives last', async () => {
    let release: (response: Response) => void = () => undefined;
    served.set('slow.json', () => new Promise((resolve) => (release = resolve)));
    const element = await throughput();
    element.src = 'slow.json';
    await element.updateComplete;
    const drawn = next(element, 'szhk-ready');
    element.src = 'rows.csv';
    await drawn;
    release(Response.json(rows.map((row) => ({...row, value: 99}))));
    await quiet(element);
    expect(textOf(element)).to.include('125,000 TEU');
  });

  it('may be of places and of one measure that only the page knows', async () => {
    const element: ChartElement = await throughput({view: 'ranking'});
    const drawn = settled(element);
    element.rows = ['Rotterdam', 'Busan'].map((place, index) => ({
      period: 2022,
      place,
      measure: 'container-throughput',
      value: 14e6 + index,
      unit: 'teu',
    }));
    await drawn;
    expect(textOf(element)).to.include('Rotterdam').and.include('Busan');
  });

  it('keeps the notes of a CSV file of the package, in the reader’s language', async () => {
    served.set(
      'published.csv',
      () =>
        new Response(
          'period,place,measure,value,unit,undated,note_en,note_zh_Hans,note_zh_Hant\n2020,shenzhen,container-throughput,12.5,teu-10k,,One,一,壹\n2021,shenzhen,container-throughput,13,teu-10k,FALSE,,,貳\n',
        ),
    );
    const element = await throughput({src: 'published.csv'}, 'zh-HK');
    await openTable(element);
    expect(textOf(element)).to.include('壹').and.include('貳');
  });

  it('keeps a note of any wording', async () => {
    served.set(
      'note.csv',
      () => new Response('period,place,measure,value,unit,note\n2020,shenzhen,container-throughput,12.5,teu-10k,{sic}\n'),
    );
    const element = await throughput({src: 'note.csv'});
    await openTable(element);
    expect(textOf(element)).to.include('{sic}');
  });

  it('is not drawn in a year when it has no date', async () => {
    const element = await throughput();
    Object.assign(element, {rows: [...rows, {...rows[0], period: '2021', place: 'hong-kong', value: 11, undated: true}]});
    await settled(element);
    expect(textOf(element)).not.to.include('110,000 TEU');
  });

  it('marks no passing of a place that is not drawn', async () => {
    const crossing = {
      period: '2021',
      place: 'shenzhen',
      item: 'hong-kong',
      measure: 'container-throughput-passes',
      value: 2021,
      unit: 'year',
    };
    const element = await throughput();
    Object.assign(element, {rows: [...rows, crossing]});
    await settled(element);
    expect(textOf(element)).not.to.include('passes');
  });

  it('may be the rows of the package itself', async () => {
    const element = await mount('szhk-gdp-compare', {view: 'cities'});
    const drawn = settled(element);
    element.rows = gdp.data;
    await drawn;
    expect(textOf(element)).to.include('National Bureau of Statistics').and.include('Data supplied by this page');
    expect(textOf(element)).not.to.include('Singapore');
  });

  it('tells places apart whose long names differ at the end', async () => {
    const element = await throughput();
    const drawn = settled(element);
    element.rows = ['East', 'West'].map((side) => ({
      period: 2022,
      place: `${'A very long name of a port '.repeat(4)}${side}`,
      measure: 'container-throughput',
      value: 1e7,
      unit: 'teu',
    }));
    await drawn;
    expect(messageOf(element)).to.equal('');
  });

  it('is refused in a unit of another kind, with the units that fit', async () => {
    const element = await throughput();
    const failed = nextError(element);
    Object.assign(element, {rows: [{...rows[0], unit: 'percent'}]});
    expect(await failed).to.equal('unknown unit: percent (row 1, column unit) (known: teu, teu-10k)');
  });

  it('is not drawn as one year when it is by quarter', async () => {
    const element = await throughput({view: 'ranking'});
    const failed = nextError(element);
    element.rows = rows.map((row, quarter) => ({...row, period: `2021-Q${quarter + 1}`}));
    expect(await failed).to.equal('no rows');
  });

  it('never breaks the page when it cannot be drawn', async () => {
    const element = await throughput({places: 'shenzhen'});
    const before = plots(element).length;
    for (const value of [0, -5, 1e308, 1e-300]) {
      element.rows = [
        {
          ...rows[0],
          period: 2020,
          place: 'Nowhere at all with a name that is longer than any chart is wide',
          measure: 'container-throughput',
          unit: 'teu',
          value,
        },
      ];
      await quiet(element);
      expect(plots(element).length).to.be.at.least(before);
    }
  });
});
