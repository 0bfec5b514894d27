// Files of events and places as people write them: read as what they say, or refused.
import {expect} from 'chai';
import type {TableChart} from '../../src/marks/view.js';
import {fetchOwnRows} from '../../src/own-data/index.js';
import {chart as milestones} from '../../src/plots/milestones.js';
import {chart as portMap} from '../../src/plots/port-map.js';
import {chart as platforms} from '../../src/plots/innovation-platforms.js';

async function read(text: string, chart: unknown): Promise<readonly Record<string, unknown>[]> {
  const url = URL.createObjectURL(new Blob([text]));
  const {rows} = await fetchOwnRows(url, chart as TableChart, 'en', new AbortController().signal);
  return rows as readonly Record<string, unknown>[];
}

const refused = (text: string, chart: unknown): Promise<string> =>
  read(text, chart).then(
    (rows) => `read as ${JSON.stringify(rows)}`,
    (error: Error) => error.message.replace(/blob:\S+/, 'file'),
  );

const port = (cells: string) => `name,reportKind,latitude,longitude\n${cells}\n`;

describe('A file of places', () => {
  it('may have headings and words in Chinese, semicolons and decimal commas', async () => {
    const [row] = await read('口岸\n名称;类别;纬度;经度;地区\n罗湖;公路;22,53;114,11;深圳|香港\n', portMap);
    expect(row).to.deep.include({reportKind: 'road', latitude: 22.53, longitude: 114.11, places: ['shenzhen', 'hong-kong']});
  });

  it('is refused with latitude and longitude exchanged', async () => {
    expect(await refused(port('Luohu,road,114.11,22.53'), portMap)).to.equal(
      'impossible cell: "114.11" (row 2, line 2, column latitude) (known: 22.1 … 22.92)',
    );
  });

  it('is refused with a place beyond the map', async () => {
    expect(await refused(port('Beijing,air,22.5,116.4'), portMap)).to.match(
      /^impossible cell: "116.4" \(row 2, line 2, column longitude\)/,
    );
  });

  it('is refused with an unknown kind, and the known ones are named', async () => {
    expect(await refused(port('Luohu,motorway,22.53,114.11'), portMap)).to.equal(
      'unknown word: "motorway" (row 2, line 2, column reportKind) (known: road, rail, water, air)',
    );
    expect(await refused('name,value,unit\nOne,5,acres\n', platforms)).to.match(
      /^unknown word: "acres" \(row 2, line 2, column unit\) \(known: square-metre/,
    );
  });

  it('is refused without a column, which is named', async () => {
    expect(await refused('name,kind,lat\nLuohu,road,22.53\n', portMap)).to.equal('missing columns: name, kind, lat (known: longitude)');
  });

  it('is refused without a name', async () => {
    expect(await refused(port(',road,22.53,114.11'), portMap)).to.equal('empty cell (row 2, line 2, column name)');
  });
});

describe('A file of events', () => {
  it('may have dates as spreadsheets write them, and one event twice', async () => {
    const rows = await read('日期,事件,地区\n2014/11/17,Link,香港\n2014/11/17,Link,香港\nNov-14,Other,深圳\n', milestones);
    expect(rows.map(({date, places}) => [date, places])).to.deep.equal([
      ['2014-11-17', ['hong-kong']],
      ['2014-11', ['shenzhen']],
    ]);
  });

  it('is refused with a day that no calendar has', async () => {
    expect(await refused('date,title\n2019-02-31,A\n', milestones)).to.equal('impossible cell: "2019-02-31" (row 2, line 2, column date)');
  });

  it('is refused with an end before its date', async () => {
    expect(await refused('date,end,title\n2019-05,2018-01,A\n', milestones)).to.equal('impossible cell: "2019-05/2018-01" (row 2, line 2)');
  });

  it('may name its source below', async () => {
    const [row] = await read('date,title\n2019,A\nSource: Gazette,\n', milestones);
    expect(row).to.include({source: 'Gazette'});
  });
});
