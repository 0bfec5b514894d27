// The contract of every view of every element, in every language, wide and light, narrow and dark.
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {ChartElement} from '../src/index.js';
import type {Chart, TableChart} from '../src/marks/view.js';
import type {Language} from '../src/model/language.js';
import type {Row} from '../src/model/row.js';
import {picturesOutside, refusedMarkup, rowsWithoutSource, smallTexts, strangeWords, textFaults, tooWide} from './contract/checks.js';
import {checkExport} from './contract/export.js';
import {checkInteraction} from './contract/interaction.js';
import {
  axeFindings,
  exportedCharts,
  figureEntries,
  inside,
  languages,
  mount,
  openMenu,
  openTable,
  openTip,
  pageColumn,
  plots,
  settled,
  takeTroubles,
  textBoxes,
  textOf,
  watchForTroubles,
} from './fixture.js';

/** Widths, and the theme in which axe looks at each. */
const widths = [
  [320, 'dark'],
  [960, 'light'],
] as const;
/**
 * The width at which axe looks at a view in a language, and at which its files are read: dark and narrow in simplified Chinese, light and
 * wide in English. Of the other four combinations the words are another script's, or the theme and the layout are the same.
 */
const widthOf = (language: Language): number | undefined => ({'zh-Hans': 320, en: 960, 'zh-Hant': undefined})[language];
const viewportHeight = 640;
const charts = await exportedCharts();
const entries = await figureEntries();
/** The entry of a view; one of an element of one view may leave the view out. */
const entryOf = (tag: string, view: string, views: readonly string[]) =>
  entries.find(({element, view: name}) => element === tag && (name ?? views[0]) === view);

watchForTroubles();

describe('The views', () => {
  it('are those of data/figures.json and data/views.json, each once', () => {
    const nameOf = (tag: string, view: string | null) => `${tag} ${view ?? charts.find((chart) => chart.tag === tag)?.views.join()}`;
    expect(charts.flatMap(({tag, views}) => views.map((view) => nameOf(tag, view))).sort()).to.deep.equal(
      entries.map(({element, view}) => nameOf(element, view)).sort(),
    );
  });
});

describe('Axe', () => {
  it('would find letters too pale in either theme', async () => {
    for (const [, theme] of widths) {
      const parent = pageColumn(640);
      parent.style.setProperty('--szhk-color-muted', '#888');
      parent.style.setProperty('--szhk-color-background', '#999');
      const element = await mount(charts[0]?.tag ?? '', {theme}, parent);
      expect((await axeFindings(element)).join()).to.match(/color-contrast/);
      document.body.replaceChildren();
    }
  });
});

for (const {tag, chart, views} of charts) {
  for (const view of views) {
    const hasPicture = chart.views[view]?.draw !== undefined;
    const entry = entryOf(tag, view, views);
    const isPictureOnly = entry?.withOthers === 'none';
    const said = new Map<Language, string>();

    describe(`<${tag}> view ${view}`, () => {
      for (const language of languages) {
        for (const [width, theme] of widths) {
          describe(`in ${language} at ${width} px`, () => {
            let element: ChartElement;
            /** Those that it has had, the one before drawing first. */
            const heights: number[] = [];

            before(async () => {
              await setViewport({width, height: viewportHeight});
              element = Object.assign(document.createElement(tag) as ChartElement, {view, theme});
              pageColumn(width, language).append(element);
              await element.updateComplete;
              heights.push(element.getBoundingClientRect().height);
              const observer = new ResizeObserver(() => heights.push(element.getBoundingClientRect().height));
              observer.observe(element);
              await settled(element);
              observer.disconnect();
              said.set(language, textOf(element));
            });
            after(() => document.body.replaceChildren());

            it('shows a picture, or its table where it has none', () => {
              expect(plots(element).length > 0).to.equal(hasPicture);
              expect(element.shadowRoot?.querySelector('table') === null).to.equal(hasPicture);
            });

            it('keeps its height from the beginning', () => {
              expect(heights.length).to.be.above(1);
              expect(heights[0]).to.be.above(200);
              expect(heights.filter((height) => height !== heights[0])).to.deep.equal([]);
            });

            if (hasPicture) {
              it('shows every text of its picture whole, apart and at 12 px or more', () => {
                expect(textBoxes(element).length).to.be.above(2);
                expect(textFaults(element)).to.deep.equal({small: [], overlapping: [], cutAtTheSide: [], cutAboveOrBelow: []});
              });

              it('keeps its picture above its notes', () => {
                expect(picturesOutside(element)).to.deep.equal([]);
              });

              checkInteraction(() => element, chart, view, language);
            } else {
              it('is a table to the ear, and no stop for the Tab key besides', () => {
                expect(element.shadowRoot?.querySelector('[role=listbox], [role=option], [role=img], .plot [tabindex]')).to.equal(null);
              });
            }

            it('is called after what it shows, or after its subject where it shows only what stands nearby', () => {
              expect(inside(element, '.title').textContent?.trim()).to.equal(entry?.[isPictureOnly ? 'subject' : 'finding'][language]);
            });

            it(`writes years and numbers as ${language} does`, () => {
              expect(strangeWords(element, language)).to.deep.equal([]);
              expect(yearsWithCommas(element, chart)).to.deep.equal([]);
            });

            it(isPictureOnly ? 'says that the report prints only a picture of it' : 'needs no explanation', () => {
              const explanation = element.shadowRoot?.querySelector('[part=explanation]')?.textContent?.trim() ?? '';
              expect(explanation !== '').to.equal(isPictureOnly);
            });

            it('draws nothing that a strict policy would refuse', () => {
              expect(refusedMarkup(element)).to.deep.equal([]);
            });

            if (width === widthOf(language)) checkExport(() => element, chart, view, language, width);

            describe('with its table, its menu and a tip open', () => {
              before(async () => {
                if (hasPicture) await openTable(element);
                if (hasPicture) await openTip(element);
                await openMenu(element);
              });

              it('has them all open', () => {
                const open = (selector: string) => element.shadowRoot?.querySelector(selector)?.checkVisibility() ?? false;
                expect(['table', '.menu', '.tip'].filter((selector) => !open(selector))).to.deep.equal(hasPicture ? [] : ['.tip']);
              });

              it('shows only values of the dataset, and each row with its source', () => {
                const lines = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
                expect(lines.length).to.be.above(0);
                expect(rowsWithoutSource(element)).to.deep.equal([]);
                expect(unknownValues(lines, chart, language)).to.deep.equal([]);
              });

              it('is no wider than its column', () => {
                expect(tooWide(element, width)).to.deep.equal([]);
              });

              it('has no letter under 12 px around its picture', () => {
                expect(smallTexts(element)).to.deep.equal([]);
              });

              if (width === widthOf(language)) {
                it(`leaves axe nothing to find, ${theme}`, async () => {
                  expect(await axeFindings(element)).to.deep.equal([]);
                });
              }

              it('has left no error and no warning', () => {
                expect(takeTroubles()).to.deep.equal([]);
              });
            });
          });
        }
      }

      describe('in all languages', () => {
        it('says the same in no two', () => {
          expect(new Set(said.values()).size).to.equal(languages.length);
        });
      });
    });
  }
}

/** Numbers in the picture that look like years with a comma and are no value of the chart. */
function yearsWithCommas(element: Element, chart: Chart | TableChart): string[] {
  const values = new Set('dataset' in chart ? chart.dataset.data.flatMap(({value}) => (value === null ? [] : [value])) : []);
  const texts = textBoxes(element).map(({text}) => text);
  return texts.filter((text) => /^(1,9\d\d|2,0[0-2]\d)$/.test(text) && text !== '2,000' && !values.has(Number(text.replace(',', ''))));
}

/** What the lines of a table say that no row of the data does: values with their unit and place, ranges with both ends. */
function unknownValues(lines: readonly Element[], chart: Chart | TableChart, language: Language): string[] {
  const known = new Set('dataset' in chart ? chart.dataset.data.map((row) => rowKey(row, chart, language)) : tableKeys(chart));
  const cells = lines.map((line): string | undefined => {
    const data = line.querySelector('data');
    if (!data || !('dataset' in chart)) return data?.value;
    const place = line.querySelector('td')?.textContent?.trim() ?? '';
    return [place, data.value || numbersIn(data.textContent ?? '').join('–'), unitOf(data)].join(' | ');
  });
  return [...new Set(cells.filter((cell): cell is string => cell !== undefined && !known.has(cell)))];
}

/** The unit of a value in a table: of its row, or of the heading of its column. */
function unitOf(data: Element): string {
  const cell = data.closest('td');
  const heading = cell?.getAttribute('data-heading') ?? '';
  const [, inHeading] = /[,（] ?(.+?)）?$/.exec(heading) ?? [];
  return inHeading ?? cell?.nextElementSibling?.textContent?.trim() ?? '';
}

/** The place, the value or the ends of the range, and the unit of a row, as a table has them. */
function rowKey({place, value, low, high, unit}: Row, {dataset: {vocabulary}}: Chart, language: Language): string {
  return [vocabulary.places[place]?.[language] ?? place, value ?? `${low}–${high}`, vocabulary.units[unit]?.[language]].join(' | ');
}

const tableKeys = ({table}: TableChart): string[] =>
  table.data.flatMap((row) => Object.values(row as object).filter((value) => typeof value === 'number')).map(String);

const numbersIn = (text: string): number[] =>
  [...text.replaceAll(',', '').matchAll(/[−-]?\d+(?:\.\d+)?/g)].map(([number]) => Number(number.replace('−', '-')));
