import {expect} from 'chai';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import type {SelectDetail} from '../../src/model/events.js';
import type {OwnRow} from '../../src/model/own-row.js';
import {inside, mount, next, pictures, press, quiet, settled, startInteraction, until} from '../fixture.js';

/** Words and pictures of a chart. */
const markup = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('.title, .subtitle, .notes, .plot svg, .plot table') ?? [])]
    .map(({outerHTML}) => outerHTML.replace(/plot-clip-\d+/g, ''))
    .join('\n');

/** Changes all that is within a value: numbers, texts, names and order. */
function ruin(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    ruin(member);
    if (typeof member !== 'object') Reflect.set(value, name, typeof member === 'number' ? 7 : 'ruined');
  }
  if (Array.isArray(value)) value.reverse().push('ruined');
}

async function drawnAgain(element: ChartElement): Promise<string> {
  const drawn = settled(element);
  element.requestUpdate();
  await drawn;
  return markup(element);
}

afterEach(() => document.body.replaceChildren());

describe('The numbers of the report', () => {
  for (const tag of ['szhk-gdp-compare', 'szhk-port-map', 'szhk-milestones', 'szhk-professional-access']) {
    it(`stay as they are in <${tag}>, whatever a page does to its JSON`, async () => {
      const element = await mount(tag);
      await until(() => pictures(element).length > 0);
      const [before, json] = [markup(element), await element.toJSON()];
      const text = JSON.stringify(json);
      ruin(json);
      expect(JSON.stringify(json)).to.include('ruined');
      expect(await drawnAgain(element)).to.equal(before);
      expect(JSON.stringify(await element.toJSON())).to.equal(text);
      element.remove();
      const other = await mount(tag);
      await until(() => pictures(other).length > 0);
      expect(markup(other)).to.equal(before);
    });
  }

  it('stay as they are, whatever a page does to the selected row', async () => {
    const element = await mount('szhk-port-throughput', {view: 'ranking', year: '2013'});
    const before = markup(element);
    await startInteraction(element);
    press(element, 'ArrowRight');
    const selected = next<CustomEvent<SelectDetail>>(element, 'szhk-select');
    press(element, 'Enter');
    const {row, text} = (await selected).detail;
    ruin(row);
    expect(row).to.include({place: 'ruined', value: 7});
    expect(await drawnAgain(element)).to.equal(before);
    press(element, 'Enter');
    const again = next<CustomEvent<SelectDetail>>(element, 'szhk-select');
    press(element, 'Enter');
    expect((await again).detail).to.include({text});
  });
});

describe('The rows of a page', () => {
  const ownRows = (): OwnRow[] =>
    ['2020', '2021', '2022'].map((period, index) => ({
      period,
      place: 'Neverland',
      measure: 'container-throughput',
      value: 100 + index,
      unit: 'teu-10k',
      note: {en: 'a note', 'zh-Hans': '注', 'zh-Hant': '註'},
    }));

  it('are drawn as they were when they were set, until other rows are', async () => {
    const element = await mount('szhk-port-throughput');
    const rows = ownRows();
    const drawn = settled(element);
    element.rows = rows;
    await drawn;
    const [before, json] = [markup(element), await element.toJSON()];
    ruin(rows);
    expect(await drawnAgain(element)).to.equal(before);
    element.from = '2021';
    await quiet(element);
    element.from = undefined;
    await quiet(element);
    expect(markup(element)).to.equal(before);
    expect(await element.toJSON()).to.deep.equal(json);
  });

  it('stay the rows of the page: neither frozen nor changed, and drawn if they are frozen', async () => {
    const element = await mount('szhk-port-throughput');
    const rows = ownRows();
    const frozenRows = Object.freeze(ownRows().map((row) => Object.freeze({...row, note: Object.freeze(row.note ?? null)})));
    for (const own of [rows, frozenRows]) {
      const drawn = settled(element);
      element.rows = own;
      await drawn;
      ruin(await element.toJSON());
      expect(own).to.deep.equal(ownRows());
      expect(inside(element, '.message').textContent?.trim()).to.equal('');
    }
    expect([rows, ...rows, rows[0]?.note].map((one) => Object.isFrozen(one))).to.deep.equal([false, false, false, false, false]);
  });
});
