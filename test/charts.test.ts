import {expect} from 'chai';
import type {Row} from '../src/dataset.js';
import type {ChartElement} from '../src/index.js';
import {
  axeFindings,
  column,
  exportedCharts,
  inside,
  messageOf,
  mount,
  next,
  nextError,
  openTable,
  overlaps,
  plots,
  quiet,
  settled,
  textBoxes,
  textOf,
} from './fixture.js';

const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
const themes = ['light', 'dark'] as const;
const charts = await exportedCharts();

/** Errors that reached the page, and warnings of the engine. */
const troubles: string[] = [];
addEventListener('error', ({message}) => troubles.push(message));
addEventListener('unhandledrejection', ({reason}) => troubles.push(String(reason)));
const warn = console.warn.bind(console);
console.warn = (...words: unknown[]) => (troubles.push(words.join(' ')), warn(...words));

afterEach(() => {
  document.body.replaceChildren();
  expect(troubles.splice(0), 'errors on the page, warnings').to.deep.equal([]);
});

for (const [tag, constructor] of charts) {
  const {dataset, views} = await constructor.load();

  describe(`<${tag}>`, () => {
    for (const view of Object.keys(views)) {
      describe(`view ${view}`, () => {
        for (const language of languages) {
          for (const width of [320, 1280]) {
            it(`shows every text whole, apart and at 12 px or more, in ${language} at ${width} px`, async () => {
              const element = await mount(tag, {view}, column(width, language));
              const boxes = textBoxes(element);
              const host = element.getBoundingClientRect();
              expect(boxes.length).to.be.above(5);
              expect(boxes.filter(({fontSize}) => fontSize < 12)).to.deep.equal([]);
              expect(overlaps(boxes)).to.deep.equal([]);
              expect(
                boxes.filter(({left, right}) => left < host.left - 0.5 || right > host.right + 0.5).map(({text}) => text),
              ).to.deep.equal([]);
              const plot = inside(element, '.plot').getBoundingClientRect();
              expect(boxes.filter(({top, bottom}) => top < plot.top - 1 || bottom > plot.bottom + 1).map(({text}) => text)).to.deep.equal(
                [],
              );
              expect(inside(element, '.frame').scrollWidth).to.be.at.most(width);
            });
          }

          it(`writes years and numbers as ${language} does`, async () => {
            const element = await mount(tag, {view}, column(640, language));
            const axes = plots(element).flatMap((svg) => [...svg.querySelectorAll('g text')].map((text) => text.textContent ?? ''));
            const years = axes.filter((text) => /^(19|20)\d\d$/.test(text));
            expect(axes.filter((text) => /^(1,9\d\d|2,0[0-2][1-9]|2,0[12]0)$/.test(text))).to.deep.equal([]);
            if (!views[view]?.oneYear) expect(years.length).to.be.above(2);
            expect(textOf(element)).not.to.match(/[12],\d{3}\.0|NaN|undefined|Infinity|null/);
            if (language !== 'en') expect(textOf(element)).to.match(language === 'zh-Hans' ? /万|亿/ : /萬|億/);
            else expect(textOf(element)).to.match(/million|billion|trillion/);
          });

          for (const theme of themes) {
            it(`leaves axe nothing to find, in ${language}, ${theme}, with its table open`, async () => {
              const element = await mount(tag, {view, theme}, column(480, language));
              await openTable(element);
              expect(await axeFindings(element)).to.deep.equal([]);
            });
          }
        }

        it('shows in its table only values of the dataset, and each with its source', async () => {
          const element = await mount(tag, {view});
          await openTable(element);
          const known = new Set(dataset.data.map(({value}) => String(value)));
          const lines = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
          expect(lines.length).to.be.above(0);
          for (const line of lines) {
            expect(known).to.include(line.querySelector('data')?.value);
            expect(line.lastElementChild?.textContent?.trim()).not.to.equal('');
          }
        });

        it('is one picture to the ear, named by its title, described with its last values', async () => {
          const element = await mount(tag, {view}, column(640, 'zh-Hant'));
          const picture = inside(element, '[role=img]');
          const named = (attribute: string) => inside(element, `#${picture.getAttribute(attribute)}`).textContent?.trim() ?? '';
          expect(named('aria-labelledby')).to.equal(inside(element, '.title').textContent?.trim());
          expect(named('aria-describedby'))
            .to.match(/（\d{4}[–\u2060]*\d*年）/)
            .and.include(inside(element, '.subtitle').textContent?.trim());
          for (const svg of plots(element)) expect(svg.getAttribute('aria-hidden')).to.equal('true');
        });

        for (const language of languages) {
          for (const width of [320, 900]) {
            it(`keeps its height when it has drawn, in ${language} at ${width} px`, async () => {
              const parent = column(width, language);
              const element = document.createElement(tag) as ChartElement;
              element.view = view;
              parent.append(element);
              await element.updateComplete;
              const {height} = element.getBoundingClientRect();
              expect(height).to.be.above(300);
              await settled(element);
              expect(element.getBoundingClientRect().height).to.equal(height);
            });
          }
        }

        it('draws nothing that a strict policy would refuse', async () => {
          const element = await mount(tag, {view});
          for (const svg of plots(element)) expect(svg.querySelector('style, [aria-label], [style*="--plot"]')).to.equal(null);
        });

        it('says the same in no two languages', async () => {
          const parent = column();
          const element = await mount(tag, {view}, parent);
          const texts = new Set<string>();
          for (const language of languages) {
            parent.lang = language;
            await quiet(element);
            texts.add(textOf(element));
          }
          expect(texts.size).to.equal(languages.length);
        });
      });
    }

    it('fits its container again when that changes, without a text smaller than before', async () => {
      const parent = column(1000);
      const element = await mount(tag, {}, parent);
      const wide = plots(element)[0]?.getAttribute('width');
      parent.style.width = '340px';
      await settled(element);
      expect(Number(plots(element)[0]?.getAttribute('width')))
        .to.be.below(Number(wide))
        .and.at.most(340);
    });

    it('stays one chart when it is moved, removed and added again', async () => {
      const element = await mount(tag);
      const count = plots(element).length;
      const other = column(400, 'zh-Hant');
      const moved = settled(element);
      other.append(element);
      await moved;
      expect(plots(element).length).to.equal(count);
      expect(textOf(element)).to.include('以表格顯示');
      element.remove();
      const again = settled(element);
      document.body.append(element);
      await again;
      expect(plots(element).length).to.equal(count);
    });

    it('takes language and theme from the page and changes them at run time', async () => {
      const parent = column(600, 'zh-HK');
      const element = await mount(tag, {}, parent);
      expect(textOf(element)).to.include('以表格顯示');
      parent.lang = 'zh-CN';
      await settled(element);
      expect(textOf(element)).to.include('以表格显示');
      element.lang = 'en-GB';
      await settled(element);
      expect(textOf(element)).to.include('Show as table');
      const ground = () => getComputedStyle(inside(element, '.frame')).backgroundColor;
      element.theme = 'dark';
      await element.updateComplete;
      const dark = ground();
      element.theme = 'light';
      await element.updateComplete;
      expect(ground()).not.to.equal(dark);
    });

    it('draws rows that were set before it was defined', async () => {
      const page = document.createElement('iframe');
      page.width = '640';
      page.height = '800';
      document.body.append(page);
      const inner = page.contentDocument as Document;
      const element = inner.createElement(tag) as ChartElement;
      const [row] = ownRows(dataset.data, Object.values(views)[0]?.measures[0] ?? '');
      Object.assign(element, {
        rows: [
          {...row, place: 'Neverland'},
          {...row, place: 'Neverland', period: '2021'},
        ],
      });
      const drawn = next(element, 'szhk-ready');
      inner.body.append(element);
      const script = inner.createElement('script');
      script.type = 'module';
      script.src = new URL('../src/index.ts', import.meta.url).href;
      inner.head.append(script);
      await drawn;
      expect(textOf(element)).to.include('Neverland');
    });

    it('says what is wrong in its own place, keeps its last good drawing and recovers', async () => {
      const element = await mount(tag, {}, column(600, 'zh-Hans'));
      const drawn = plots(element).map((svg) => svg.outerHTML);
      const wrong: [name: keyof ChartElement & string, value: unknown, expected: RegExp][] = [
        ['view', 'pie', /unknown view: pie/],
        ['places', 'Atlantis', /unknown place: Atlantis/],
        ['from', 'soon', /unknown year: soon/],
        ['from', '2090', /no rows/],
        ['to', 'never', /unknown year: never/],
        ['rows', 'no rows at all', /unreadable row/],
        ['places', 'constructor', /unknown place: constructor/],
        ['rows', [{period: '2020'}], /unreadable row: 1, place/],
        ['rows', [{...ownRows(dataset.data)[0], unit: 'constructor'}], /unknown unit: constructor/],
        ['rows', [{...ownRows(dataset.data)[0], unit: 'furlong'}], /unknown unit: furlong/],
        ['rows', [{...ownRows(dataset.data)[0], measure: 'joy'}], /unknown measure: joy/],
        ['rows', [{...ownRows(dataset.data)[0], value: 'many'}], /unreadable row: 1, value: "many"/],
      ];
      for (const [name, value, expected] of wrong) {
        const failed = nextError(element);
        if (name === 'rows') Object.assign(element, {rows: value});
        else element.setAttribute(name, String(value));
        expect(await failed).to.match(expected);
        await quiet(element);
        expect(messageOf(element)).to.match(/\p{Script=Han}/u);
        expect(plots(element).length, 'the last good drawing').to.equal(drawn.length);
        const recovered = settled(element);
        if (name === 'rows') element.rows = null;
        else element.removeAttribute(name);
        await recovered;
        expect(messageOf(element)).to.equal('');
        expect(plots(element).map((svg) => svg.outerHTML)).to.deep.equal(drawn);
      }
    });

    it('puts its title where the page wants it among its headings', async () => {
      const element = await mount(tag, {'heading-level': '2'});
      expect(inside(element, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    });
  });
}

/** Rows of the dataset as a page would write them. */
function ownRows(rows: readonly Row[], measure?: string): Record<string, unknown>[] {
  return rows
    .filter((row) => row.value !== null && row.source !== 'report' && (measure === undefined || row.measure === measure))
    .slice(0, 2)
    .map(({period, place, measure, value, unit}) => ({period, place, measure, value, unit}));
}
