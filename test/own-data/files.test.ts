// Files of numbers as spreadsheets, offices and editors write them: read as what they say, or refused.
import {expect} from 'chai';
import type {Chart, TableChart} from '../../src/marks/view.js';
import type {Language} from '../../src/model/language.js';
import type {Row} from '../../src/model/row.js';
import {fetchOwnRows, type OwnDataWishes} from '../../src/own-data/index.js';
import {chart as industries} from '../../src/plots/emerging-industries.js';
import {chart as throughput} from '../../src/plots/port-throughput.js';
import {chart as intensity} from '../../src/plots/rd-intensity.js';

/** Bytes of a file as escapes and Latin text: `\xc9\xee` is 深 in GB 18030. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    ['\ufeff', ...text]
      .flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])
      .map((_, at, all) => all[isLittle ? at ^ 1 : at] as number),
  );

interface Reading extends OwnDataWishes {
  readonly chart?: Chart | TableChart;
  readonly language?: Language;
  /** Content type of the HTTP header. */
  readonly type?: string;
}

async function read(
  content: string | Uint8Array<ArrayBuffer>,
  {chart = throughput, language = 'en', type = 'text/csv', ...wishes}: Reading = {},
) {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const {rows} = await fetchOwnRows(url, chart, language, new AbortController().signal, wishes);
  return rows as readonly Row[];
}

/** Rows in brief: `2019 shenzhen 2577 teu-10k`. */
const brief = async (...reading: Parameters<typeof read>) =>
  (await read(...reading)).map(({period, place, value, unit}) => [period, place, value, unit].join(' '));

const refused = (...reading: Parameters<typeof read>): Promise<string> =>
  read(...reading).then(
    (rows) => `read as ${JSON.stringify(rows)}`,
    (error: Error) => error.message.replace(/blob:\S+/, 'file'),
  );

const header = 'period,place,measure,value,unit,source';
const line = (
  period: string,
  value: string,
  {place = 'shenzhen', measure = 'container-throughput', unit = 'teu-10k', source = 'Port Office'} = {},
) => [period, place, measure, value, unit, source].join();
const table = (...lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`;
const usual = table(line('2019', '2577'), line('2020', '2655'));
const both = ['2019 shenzhen 2577 teu-10k', '2020 shenzhen 2655 teu-10k'];

describe('The letters of a file', () => {
  const names = (place: string, source: string) => bytes(table(line('2019', '2577', {place, source})));
  const gb18030 = names('\xc9\xee\xdb\xda', '\xc9\xee\xdb\xda\xb8\xdb\xce\xf1\xbe\xd6');
  const big5 = names('\xb2\x60\xa6\x60', '\xb4\xe4\xb0\xc8\xa7\xbd');
  const western = names('S\xe3o Paulo', 'B\xfccher');

  it('are those of its byte order mark', async () => {
    const tabs = usual.replaceAll(',', '\t').replaceAll('\n', '\r\n');
    expect(await brief('\ufeff' + usual)).to.deep.equal(both);
    expect(await brief(utf16(tabs, true))).to.deep.equal(both);
    expect(await brief(utf16(tabs, false))).to.deep.equal(both);
  });

  it('are those of its HTTP header', async () => {
    const [row] = await read(gb18030, {type: 'text/csv; charset=GB2312'});
    expect([row?.place, row?.source]).to.deep.equal(['shenzhen', '深圳港务局']);
    expect((await read(western, {type: 'text/csv;charset="windows-1252"'}))[0]?.place).to.equal('São Paulo');
  });

  it('are UTF-8 though the server sends another charset by default', async () => {
    const text = table(line('2019', '2577', {place: '深圳', source: '局'}));
    expect((await read(text, {type: 'text/csv; charset=iso-8859-1'}))[0]?.source).to.equal('局');
    expect((await read(gb18030, {type: 'text/csv; charset=utf-8', language: 'zh-Hans'}))[0]?.source).to.equal('深圳港务局');
  });

  it('are those that are likely in the language of the page', async () => {
    expect((await read(gb18030, {language: 'zh-Hans'}))[0]?.source).to.equal('深圳港务局');
    expect((await read(big5, {language: 'zh-Hant'}))[0]?.source).to.equal('港務局');
  });

  it('are refused if they would be guessed', async () => {
    const message = 'encoding: file';
    expect(await refused(gb18030)).to.equal(message);
    expect(await refused(gb18030, {language: 'zh-Hant'})).to.equal(message);
    expect(await refused(big5, {language: 'zh-Hans'})).to.equal(message);
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) expect(await refused(western, {language})).to.equal(message);
  });

  it('are refused if they were lost before', async () => {
    const lost = table(line('2019', '2577'), line('2020', '2655', {source: '\ufffd\ufffd'}));
    expect(await refused(lost)).to.equal('encoding: "\ufffd\ufffd" (row 3, line 3)');
  });
});

describe('The layout of a file', () => {
  for (const [name, text] of Object.entries({
    semicolons: usual.replaceAll(',', ';'),
    tabs: usual.replaceAll(',', '\t'),
    'a line that names the delimiter': `sep=;\r\n${usual.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
    'line ends of an old Mac': usual.replaceAll('\n', '\r'),
    'spaces around cells': usual.replaceAll(',', ' , '),
    'headings in capitals': usual.replace(header, 'Period,PLACE,Measure,Value,Unit,Source'),
    'headings in Simplified Chinese': usual.replace(header, '年份,地区,指标,数值,单位,来源'),
    'headings in Traditional Chinese': usual.replace(header, '年份,地區,指標,數值,單位,來源'),
    'a title, a blank line and a remark above': `Throughput of the port,,,,,\n,,,,,\n# made by the office, in May\n${usual}`,
    'blank lines and a source below': `${usual}\n,,,,,\n"Source: Port Office, 2023",,,,,\n注：初步数字\n`,
    'a row twice': usual + line('2019', '2577'),
    'cells beyond the header': usual.replaceAll(/$/gm, ',').replace(/,$/, ''),
  })) {
    it(`may have ${name}`, async () => expect(await brief(text)).to.deep.equal(both));
  }

  it('may name the source below the table', async () => {
    const rows = await read(`period,place,measure,value,unit\n2019,shenzhen,container-throughput,2577,teu-10k\n资料来源：深圳港务局\n`);
    expect(rows[0]?.source).to.equal('深圳港务局');
  });

  it('counts rows as a spreadsheet does, and lines as an editor does', async () => {
    const text = table(line('2019', '2577', {source: '"A\nB\nC"'}), '', '', line('2020', '26x5'));
    expect(await refused(text)).to.equal('unreadable row: "26x5" (row 5, line 7, column value)');
    expect(await refused(`sep=,\n${text}`)).to.equal('unreadable row: "26x5" (row 5, line 8, column value)');
  });

  it('is refused with a quotation mark that is never closed', async () => {
    expect(await refused(table(line('2018', '2500'), line('2019', '2577', {source: '"A'}), line('2020', '2655')))).to.equal(
      'open quote (row 3, line 3)',
    );
  });

  it('is refused with a column twice', async () => {
    expect(await refused('period,place,measure,value,unit,Value\n2019,shenzhen,container-throughput,1,teu,2\n')).to.equal(
      'column twice: Value',
    );
    expect(await refused('year,Shenzhen (teu-10k),shenzhen (teu-10k)\n2019,1,2\n')).to.equal('column twice: shenzhen (teu-10k)');
  });

  it('is refused without a column, which is named', async () => {
    expect(await refused(usual.replace(header, 'period,place,measure,value,units used,source'))).to.equal(
      'missing columns: period, place, measure, value, units used, source (known: unit)',
    );
    expect(await refused('period,place,source\n2019,shenzhen,A\n')).to.equal(
      'missing columns: period, place, source (known: measure, value, unit)',
    );
  });

  it('is refused without rows', async () => {
    expect(await refused(`${header}\n`)).to.equal('no own rows');
    expect(await refused('[]')).to.equal('no own rows');
    expect(await refused('{"data": []}')).to.equal('no own rows');
  });

  it('is refused if it is another file', async () => {
    expect(await refused('<!doctype html><title>Log in</title>')).to.equal('not data: file "<!doctype html><title>Log i…"');
    expect(await refused('{"features": []}')).to.match(/^not data: file/);
    expect(await refused('')).to.match(/^not data: file/);
  });
});

describe('A table with one column a series', () => {
  const wide = ['2019 shenzhen 2577 teu-10k', '2019 hong-kong 1830 teu-10k', '2020 shenzhen 2655 teu-10k'];

  it('is of the main measure of the view, in the unit that the page names', async () => {
    const rows = await read('year,Shenzhen,Hong Kong\n2019,2577,1830\n2020,2655,NA\n', {unit: '万标准箱'});
    expect(rows.map(({measure}) => measure)).to.deep.equal(Array(3).fill('container-throughput'));
    expect(await brief('year,Shenzhen,Hong Kong\n2019,2577,1830\n2020,2655,\n', {unit: 'teu-10k'})).to.deep.equal(wide);
  });

  it('may have its unit in the headings', async () => {
    expect(await brief('年份,深圳（万标准箱）,香港（万标准箱）\n2019年,2577,1830\n2020年,2655,—\n')).to.deep.equal(wide);
  });

  it('may have a row for each place', async () => {
    expect(await brief('地区,2019年,2020年\n深圳,2577,2655\n香港,1830,\n', {unit: 'teu-10k'})).to.deep.equal([wide[0], wide[2], wide[1]]);
    expect(await brief(',2019,2020\nShenzhen,2577,2655\n', {unit: 'teu-10k'})).to.deep.equal([wide[0], wide[2]]);
  });

  it('may have no heading over the years', async () => {
    expect(await brief(',Shenzhen,Hong Kong\n2019,2577,1830\n2020,2655,\n', {unit: 'teu-10k'})).to.deep.equal(wide);
  });

  it('may have a column of places and one that is called after the measure', async () => {
    expect(await brief('年份,城市,集装箱吞吐量（万标准箱）\n2019,深圳,2577\n2019,香港,1830\n2020,深圳,2655\n')).to.deep.equal(wide);
  });

  it('may be of items, if the package knows one place only', async () => {
    const {vocabulary, data} = industries.dataset;
    const [item = ''] = Object.keys(vocabulary.items);
    const {measures = []} = Object.values(industries.views)[0] ?? {};
    const unit = data.find(({measure}) => measure === measures[0])?.unit ?? '';
    const [row] = await read(`年份,${vocabulary.items[item]?.['zh-Hans']}\n2019,5\n`, {chart: industries, unit});
    expect(row).to.include({item, place: 'shenzhen', measure: measures[0], value: 5});
  });

  it('may be an array of objects', async () => {
    const json = JSON.stringify([
      {year: 2019, Shenzhen: '2,577', 'Hong Kong': 1830},
      {year: 2020, Shenzhen: 2655, 'Hong Kong': null},
    ]);
    expect(await brief(json, {unit: 'teu-10k'})).to.deep.equal(wide);
  });

  it('asks for its unit if nothing says it', async () => {
    expect(await refused('year,Shenzhen\n2019,2577\n')).to.equal('missing unit (row 2, line 2, column Shenzhen) (known: teu, teu-10k)');
  });

  it('says in which column a value is wrong', async () => {
    expect(await refused('year,Shenzhen,Hong Kong\n2019,2577,about 1800\n', {unit: 'teu-10k'})).to.equal(
      'unreadable row: "about 1800" (row 2, line 2, column Hong Kong)',
    );
  });
});

describe('Names in cells', () => {
  it('stand for their ids, in any language and case', async () => {
    for (const [place, measure, unit] of [
      ['深圳', '集装箱吞吐量', '万标准箱'],
      ['深圳', '貨櫃吞吐量', '萬個標準貨櫃'],
      [' SHENZHEN ', 'container throughput', '"10,000 TEU"'],
      ['Ｓｈｅｎｚｈｅｎ\u200b', 'Container Throughput', 'TEU-10k'],
    ] as const)
      expect(await brief(table(line('2019', '2577', {place, measure, unit})))).to.deep.equal(both.slice(0, 1));
  });

  it('are of one place if they differ only in case or space', async () => {
    const text = table(line('2019', '1', {place: 'Port Klang'}), line('2020', '2', {place: 'port  klang '}));
    expect((await read(text)).map(({place}) => place)).to.deep.equal(['Port Klang', 'Port Klang']);
  });

  it('are refused if they are unknown, with what is known', async () => {
    expect(await refused(table(line('2019', '1', {measure: 'boxes'})), {view: 'ranking'})).to.equal(
      'unknown measure: boxes (row 2, line 2, column measure) (known: container-throughput)',
    );
    expect(await refused(table(line('2019', '1', {unit: 'tonne'})))).to.equal(
      'unknown unit: tonne (row 2, line 2, column unit) (known: teu, teu-10k)',
    );
  });

  it('are refused if they are empty', async () => {
    expect(await refused(table(line('2019', '1', {place: ''})))).to.equal('empty cell (row 2, line 2, column place)');
    expect(await refused(table(line('', '1')))).to.equal('empty cell (row 2, line 2, column period)');
  });
});

describe('Numbers in cells', () => {
  const numbers = async (cells: readonly string[], separator = ',') => {
    const lines = cells.map((cell, index) =>
      line(String(1990 + index), separator === ',' ? `"${cell}"` : cell).replaceAll(separator === ',' ? '\0' : ',Port', ',Port'),
    );
    const text =
      separator === ','
        ? table(...lines)
        : table(
            ...cells.map(
              (cell, index) => ['', '', '', '', ''].join('') + `${1990 + index};shenzhen;container-throughput;${cell};teu-10k;Port Office`,
            ),
          ).replace(header, header.replaceAll(',', ';'));
    return (await read(text)).map(({value}) => value);
  };

  it('may have groups, other forms of digits, and a true minus', async () => {
    expect(
      await numbers(['2,577', '2 577', '2\u00a0577', '2\u202f577', "2'577", '２５７７', '\u22125', '-5', '+5', '2.577e3', '.5']),
    ).to.deep.equal([2577, 2577, 2577, 2577, 2577, 2577, -5, -5, 5, 2577, 0.5]);
    expect(await numbers(['1,234,567.5', '1 234 567'])).to.deep.equal([1234567.5, 1234567]);
  });

  it('may have decimal commas between semicolons', async () => {
    expect(await numbers(['2577,5', '0,125', '1.234,5', '1 234,5', '2577.5', '1,234.5', '12345'], ';')).to.deep.equal([
      2577.5, 0.125, 1234.5, 1234.5, 2577.5, 1234.5, 12345,
    ]);
  });

  it('are refused if they can be either of two', async () => {
    const text = (cell: string) => `${header.replaceAll(',', ';')}\n2019;shenzhen;container-throughput;${cell};teu-10k;A\n`;
    expect(await refused(text('1,234'))).to.equal('ambiguous cell: "1,234" (row 2, line 2, column value) (known: 1234, 1.234)');
    expect(await refused(text('1.234'))).to.equal('ambiguous cell: "1.234" (row 2, line 2, column value) (known: 1.234, 1234)');
  });

  it('are refused if they are none', async () => {
    for (const cell of ['25x7', '1,23', '12,34,567', '1e999', '0x10', '约2577', '%'])
      expect(await refused(table(line('2019', `"${cell}"`))), cell).to.equal(`unreadable row: "${cell}" (row 2, line 2, column value)`);
  });

  it('may be missing, which is no row', async () => {
    for (const cell of ['', 'NA', 'N/A', 'n.a.', 'NaN', 'null', '-', '—', '–', '…', '..', '#N/A'])
      expect(await brief(table(line('2018', cell), line('2019', '2577'), line('2020', '2655'))), cell).to.deep.equal(both);
  });

  it('are refused if all are missing', async () => {
    expect(await refused(table(line('2018', ''), line('2019', 'NA')))).to.equal('empty cell (row 2, line 2, column value)');
  });

  it('may be percentages in percent only', async () => {
    const text = (unit: string) => `period,place,measure,value,unit\n2019,shenzhen,rd-share-of-gdp,4.93%,${unit}\n`;
    expect(await brief(text('percent'), {chart: intensity})).to.deep.equal(['2019 shenzhen 4.93 percent']);
    expect(await brief(text('％'), {chart: intensity})).to.deep.equal(['2019 shenzhen 4.93 percent']);
    expect(await refused(table(line('2019', '4.93%')))).to.equal('impossible cell: "4.93%", teu-10k (row 2, line 2, column value)');
  });

  it('are refused if one value has two of them', async () => {
    expect(await refused(table(line('2019', '1'), line('2019', '2')))).to.equal(
      'second row: shenzhen, 2019, container-throughput (row 3, line 3)',
    );
    expect(await refused(table(line('2019', '1', {source: 'A'}), line('2019', '2', {source: 'B'})))).to.equal(
      'two sources: shenzhen, 2019, container-throughput (row 3, line 3) (known: A, B)',
    );
  });
});

describe('Periods in cells', () => {
  const period = async (cell: string) => (await read(table(line(`"${cell}"`, '1'))))[0]?.period;

  for (const [cell, expected] of Object.entries({
    '2019年': '2019',
    '２０１９': '2019',
    '2019.0': '2019',
    '2019年度': '2019',
    '2023/4/30': '2023-04-30',
    '2023-4-30': '2023-04-30',
    '2023.4.30': '2023-04-30',
    '2023年4月30日': '2023-04-30',
    '2023年4月': '2023-04',
    '2023/04': '2023-04',
    '2019-12-31T00:00:00.000Z': '2019-12-31',
    '30/4/2023': '2023-04-30',
    '4/30/2023': '2023-04-30',
    '5/5/2023': '2023-05-05',
    'Nov-14': '2014-11',
    'Nov-97': '1997-11',
    'November 2014': '2014-11',
    '30 Apr 2023': '2023-04-30',
    'April 30, 2023': '2023-04-30',
    'Q1 2021': '2021-Q1',
    '2021Q1': '2021-Q1',
    '2021年第一季度': '2021-Q1',
    '2021年3季度': '2021-Q3',
    '2020H1': '2020-H1',
    '2020年下半年': '2020-H2',
    '2017-2021': '2017/2021',
    '2017–2021年': '2017/2021',
    '2017/2021': '2017/2021',
  })) {
    it(`may be written ${cell}`, async () => expect(await period(cell)).to.equal(expected));
  }

  for (const [cell, message] of Object.entries({
    '4/5/2023': 'ambiguous cell: "4/5/2023" (row 2, line 2, column period) (known: 2023-05-04, 2023-04-05)',
    'Nov-45': 'ambiguous cell: "Nov-45" (row 2, line 2, column period) (known: 1945, 2045)',
    '14-Nov': 'unreadable row: "14-Nov" (row 2, line 2, column period)',
    '2019.4': 'unreadable row: "2019.4" (row 2, line 2, column period)',
    '43830': 'unreadable row: "43830" (row 2, line 2, column period)',
    '2019-02-31': 'impossible cell: "2019-02-31" (row 2, line 2, column period)',
    '31.2.2019': 'impossible cell: "31.2.2019" (row 2, line 2, column period)',
    '2019-02-29': 'impossible cell: "2019-02-29" (row 2, line 2, column period)',
    '2019/13': 'impossible cell: "2019/13" (row 2, line 2, column period)',
    '2021/2017': 'impossible cell: "2021/2017" (row 2, line 2, column period)',
    '9999': 'impossible cell: "9999" (row 2, line 2, column period)',
  })) {
    it(`are refused if written ${cell}`, async () => expect(await refused(table(line(cell, '1')))).to.equal(message));
  }
});
