// What every element does on its page: its first view stands for all.
import {expect} from 'chai';
import type {ChartElement} from '../src/index.js';
import type {Chart, TableChart} from '../src/marks/view.js';
import type {Language} from '../src/model/language.js';
import {isCrossing, isYearly} from '../src/model/row.js';
import {
  exportedCharts,
  figureEntries,
  inside,
  messageOf,
  mount,
  nextError,
  pageColumn,
  pictures,
  quiet,
  settled,
  takeTroubles,
  until,
  watchForTroubles,
} from './fixture.js';

const charts = await exportedCharts();
const entries = await figureEntries();

const titleOf = (element: Element) => inside(element, '.title').textContent?.trim();

watchForTroubles();

for (const {tag, chart, views} of charts) {
  const entry = entries.find(({element, view}) => element === tag && (view ?? views[0]) === views[0]);
  const expected = (language: Language) => entry?.[entry.withOthers === 'none' ? 'subject' : 'finding'][language];
  describe(`<${tag}>`, () => {
    afterEach(() => document.body.replaceChildren());

    it('fits its container again when that changes', async () => {
      const parent = pageColumn(1000);
      const element = await mount(tag, {}, parent);
      const widths = () => pictures(element).map((picture) => picture.getBoundingClientRect().width);
      expect(Math.max(...widths())).to.be.within(400, 1000);
      parent.style.width = '340px';
      await settled(element);
      expect(Math.max(...widths())).to.be.at.most(340);
    });

    it('stays one chart when it is moved, removed and added again', async () => {
      const element = await mount(tag);
      const count = pictures(element).length;
      const other = pageColumn(640, 'zh-Hant');
      const moved = settled(element);
      other.append(element);
      await moved;
      expect(pictures(element).length).to.equal(count);
      expect(titleOf(element)).to.equal(expected('zh-Hant'));
      element.remove();
      const again = settled(element);
      document.body.append(element);
      await again;
      expect(pictures(element).length).to.equal(count);
    });

    it('takes language and theme from the page and changes them at run time', async () => {
      const parent = pageColumn(600, 'zh-HK');
      const element = await mount(tag, {}, parent);
      expect(titleOf(element)).to.equal(expected('zh-Hant'));
      parent.lang = 'zh-CN';
      await settled(element);
      expect(titleOf(element)).to.equal(expected('zh-Hans'));
      element.lang = 'en-GB';
      await settled(element);
      expect(titleOf(element)).to.equal(expected('en'));
      const ground = () => getComputedStyle(inside(element, '.frame')).backgroundColor;
      element.theme = 'dark';
      await element.updateComplete;
      const dark = ground();
      element.theme = 'light';
      await element.updateComplete;
      expect(ground()).not.to.equal(dark);
    });

    it('says what is wrong in its own place, keeps its last good drawing and recovers', async () => {
      const element = await mount(tag, {}, pageColumn(600, 'zh-Hans'));
      const drawn = markup(element);
      for (const [name, value, expected] of wrongWishes(chart)) {
        const failed = nextError(element);
        Object.assign(element, {[name]: value});
        expect(await failed).to.match(expected);
        expect(messageOf(element)).to.match(/\p{Script=Han}/u);
        expect(pictures(element).length, `the last good drawing, beside ${name} ${String(value)}`).to.equal(drawn.length);
        Object.assign(element, {[name]: null});
      }
      await quiet(element);
      expect(messageOf(element)).to.equal('');
      expect(markup(element)).to.deep.equal(drawn);
    });

    it('puts its title where the page wants it among its headings', async () => {
      const element = await mount(tag, {'heading-level': '2'});
      expect(inside(element, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    });

    it('has left no error and no warning', () => {
      expect(takeTroubles()).to.deep.equal([]);
    });
  });
}

describe('Every element', () => {
  it('draws rows that were set before it was defined', async () => {
    const page = Object.assign(document.createElement('iframe'), {width: '640', height: '800'});
    document.body.append(page);
    const inner = page.contentDocument as Document;
    const waiting = new Set(charts.map(({tag}) => tag));
    const errors: string[] = [];
    const done = new Promise<void>((resolve) => {
      const ended = ({target}: Event) => waiting.delete((target as Element).localName) && waiting.size === 0 && resolve();
      inner.addEventListener('szhk-ready', ended);
      inner.addEventListener('szhk-error', (event) => {
        errors.push(`${(event.target as Element).localName}: ${event.detail.error.message}`);
        ended(event);
      });
    });
    const elements = charts.map(({tag, chart}) => {
      const element = inner.createElement(tag) as ChartElement;
      element.style.cssText = 'position: absolute; inset: 0 0 auto'; // all of them in view
      return Object.assign(element, {rows: ownRows(chart)});
    });
    inner.body.append(...elements);
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = new URL('../src/index.ts', import.meta.url).href;
    inner.head.append(script);
    await done;
    const named = () => elements.every((element) => element.shadowRoot?.textContent?.includes('Neverland'));
    await until(named).catch(() => undefined); // a table that is the picture comes after its frame; what lacks is named below
    expect(errors).to.deep.equal([]);
    const without = elements.filter((element) => !element.shadowRoot?.textContent?.includes('Neverland'));
    expect(without.map(({localName}) => localName)).to.deep.equal([]);
    page.remove();
  });
});

/** What is drawn; the engine counts its clip paths through. */
const markup = (element: Element): string[] => pictures(element).map(({outerHTML}) => outerHTML.replace(/plot-clip-\d+/g, ''));

type Wish = [name: keyof ChartElement & string, value: unknown, expected: RegExp];

/** What a page may ask for in vain. */
function wrongWishes(chart: Chart | TableChart): Wish[] {
  return [
    ['view', 'pie', /unknown view: pie/],
    ['rows', 'no rows at all', /unreadable row/],
    ['from', 'soon', /unknown year: soon/],
    ['to', 'never', /unknown year: never/],
    ...('dataset' in chart ? wrongForNumbers(chart) : wrongForTables(chart)),
  ];
}

function wrongForNumbers(chart: Chart): Wish[] {
  const [row] = ownRows(chart);
  const isOpen = chart.dataset.data.some(({period}) => period.endsWith('..'));
  return [
    ['places', 'Atlantis', /unknown place: Atlantis/],
    isOpen ? ['to', '1066', /no rows/] : ['from', '2090', /no rows/],
    ['places', 'constructor', /unknown place: constructor/],
    ['rows', [{period: '2020'}], /missing columns: period \(known: place, measure, value, unit\)/],
    ['rows', [{...row, unit: 'constructor'}], /unknown unit: constructor/],
    ['rows', [{...row, unit: 'furlong'}], /unknown unit: furlong/],
    ['rows', [{...row, measure: 'joy'}], /unknown measure: joy/],
    ['rows', [{...row, value: 'many'}], /unreadable row: "many" \(row 1, column value\)/],
  ];
}

function wrongForTables(chart: TableChart): Wish[] {
  const [row] = ownRows(chart);
  const [first = ''] = Object.keys(chart.fields);
  const words = wordsOf(chart);
  return [
    ...(chart.placesOf ? ([['places', 'Atlantis', /unknown place: Atlantis/]] satisfies Wish[]) : []),
    ...(chart.periodOf ? ([['from', '2090', /no rows/]] satisfies Wish[]) : []),
    ['rows', [{}], new RegExp(`missing columns \\(known: ${first}`)],
    ['rows', [row, {...row, [words]: 7}], new RegExp(`unreadable row: 7 \\(row 2, column ${words}\\)`)],
  ];
}

/** Rows as a page would write them, of a place or with a name that the package does not know. */
function ownRows(chart: Chart | TableChart): Record<string, unknown>[] {
  if ('table' in chart) {
    const copy = chart.table.data[0] as Record<string, unknown>;
    const fields = Object.keys(chart.fields).map((name) => [name, name === wordsOf(chart) ? 'Neverland' : copy[name]]);
    return [Object.fromEntries(fields) as Record<string, unknown>];
  }
  const [view] = Object.values(chart.views);
  const rows = chart.dataset.data.filter((row) => row.value !== null && !isCrossing(row) && view?.measures.includes(row.measure));
  const [first] = rows.filter(isYearly).length > 0 ? rows.filter(isYearly) : rows;
  return ['2020', '2021'].map((period) => {
    const {item, measure, value, unit} = first ?? {};
    return {period, place: 'Neverland', item, measure, value, unit};
  });
}

/** The column by which a row of a table is called. */
const wordsOf = ({fields}: TableChart): string => Object.keys(fields).find((name) => fields[name] === 'words') ?? '';
