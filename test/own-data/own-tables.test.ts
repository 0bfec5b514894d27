import {expect} from 'chai';
import '../../src/index.js';
import type {TableChart} from '../../src/marks/view.js';
import {checkedTable} from '../../src/own-data/check-table.js';
import {fetchOwnRows} from '../../src/own-data/index.js';
import {inside, mount, nextError, openTable, pageColumn, settled, textOf} from '../fixture.js';

interface Event {
  readonly date: string;
  readonly title: Record<string, string>;
  readonly places: readonly string[];
  readonly weight: number | null;
}

const chart: TableChart<Event> = {
  element: 'szhk-events',
  table: {name: 'events', data: [], vocabulary: {}, figures: []},
  fields: {date: 'date', title: 'words', places: 'texts?', weight: 'number?'},
  views: {list: {columns: []}},
};
const event = {date: '2020-06', title: 'Something', places: ['shenzhen'], weight: 2};
const wrong = (row: unknown, rows: unknown = [event, row]) => {
  try {
    checkedTable(rows, chart);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is wrong';
};

describe('A page’s own rows of a table', () => {
  it('may have one text for all languages, or one for each', () => {
    const [one, three] = checkedTable([event, {...event, title: {en: 'An event', 'zh-Hans': '事件'}}], chart) as Event[];
    expect(one?.title).to.deep.equal({en: 'Something', 'zh-Hans': 'Something', 'zh-Hant': 'Something'});
    expect(three?.title).to.include({en: 'An event', 'zh-Hans': '事件'});
  });

  it('may leave out what ends with a question mark, and name no source', () => {
    const [row] = checkedTable([{date: 2020, title: 'Something'}], chart) as Event[];
    expect(row).to.deep.include({date: '2020', places: [], weight: null, source: '', section: null, stated: null});
  });

  it('may have one text where a list is meant, as CSV has', () => {
    expect((checkedTable([{...event, places: 'shenzhen'}], chart) as Event[])[0]?.places).to.deep.equal(['shenzhen']);
    expect((checkedTable([{...event, places: 'shenzhen|hong-kong'}], chart) as Event[])[0]?.places).to.deep.equal([
      'shenzhen',
      'hong-kong',
    ]);
  });

  it('are refused with the row, the column and the value that is wrong', () => {
    expect(wrong(undefined, 'a text')).to.equal('unreadable row: "a text"');
    expect(wrong({...event, date: 'last summer'})).to.equal('unreadable row: "last summer" (row 2, column date)');
    expect(wrong({...event, title: 7})).to.equal('unreadable row: 7 (row 2, column title)');
    expect(wrong({...event, weight: 'heavy'})).to.equal('unreadable row: "heavy" (row 2, column weight)');
    expect(wrong({title: 'Something'})).to.equal('empty cell (row 2, column date)');
    expect(wrong(event)).to.equal('nothing is wrong');
  });

  it('come from CSV too, which must have the columns that cannot be left out', async () => {
    const load = async (text: string) => {
      const url = URL.createObjectURL(new Blob([text]));
      return (await fetchOwnRows(url, chart, 'en', new AbortController().signal)).rows;
    };
    const [row] = (await load('date,title_en,title_zh_Hans,places,weight\n2020,An event,事件,shenzhen|hong-kong,2.5\n')) as Event[];
    expect(row?.title).to.include({en: 'An event', 'zh-Hans': '事件'});
    expect(row?.places).to.deep.equal(['shenzhen', 'hong-kong']);
    const failed = await load('date,places\n2020,shenzhen\n').catch((error: Error) => error.message);
    expect(failed).to.equal('missing columns: date, places (known: title)');
  });
});

describe('A table on a page', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows the page’s own events, and says that they are its own', async () => {
    const element = await mount('szhk-milestones', {}, pageColumn(640, 'zh-HK'));
    const drawn = settled(element);
    Object.assign(element, {rows: [{date: '1997-07', title: {en: 'Handover', 'zh-Hant': '回歸'}, places: ['hong-kong']}]});
    await drawn;
    await openTable(element);
    expect(textOf(element)).to.include('回歸').and.include('1997年7月').and.include('香港');
    expect(inside(element, '.notes').textContent).to.match(/本頁|網頁/);
  });

  it('is narrowed to places and years, and says when nothing is left', async () => {
    const element = await mount('szhk-milestones', {view: 'market-connect', from: '2017'});
    await openTable(element);
    const dates = [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map(({textContent}) => textContent ?? '');
    expect(dates.length).to.be.above(2);
    expect(dates.filter((date) => Number(/\d{4}/.exec(date)?.[0]) < 2017)).to.deep.equal([]);
    const failed = nextError(element);
    element.to = 2016;
    expect(await failed).to.equal('no rows');
  });

  it('shows all columns of a table without a picture, as cards where there is little room', async () => {
    const parent = pageColumn(960);
    const element = await mount('szhk-professional-access', {}, parent);
    const {table} = (await (element.constructor as unknown as {load: () => Promise<{chart: TableChart}>}).load()).chart;
    const cells = () => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('tbody :is(th, td)') ?? [])];
    const rows = new Set(cells().map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(rows.size).to.equal(table.data.length);
    parent.style.width = '320px';
    await settled(element);
    expect(new Set(cells().map((cell) => Math.round(cell.getBoundingClientRect().top))).size).to.equal(cells().length);
    expect(cells().every((cell) => cell.getBoundingClientRect().right <= 320 + 8)).to.equal(true);
  });
});
