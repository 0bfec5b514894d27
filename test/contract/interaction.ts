// How every value of a view is read: by keys, ear and tip.
import {a11ySnapshot} from '@web/test-runner-commands';
import {expect} from 'chai';
import {group} from 'd3-array';
import type {ChartElement} from '../../src/index.js';
import {drawPlot, type HitArea} from '../../src/marks/plot.js';
import type {Chart, TableChart} from '../../src/marks/view.js';
import type {Language} from '../../src/model/language.js';
import {isCrossing, type Row} from '../../src/model/row.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {Wording} from '../../src/text/wording.js';
import {composeChart, inside, openTip, plots, press, startInteraction, turn} from '../fixture.js';

/** What a view shows, and in which words. */
async function shownBy(chart: Chart | TableChart, view: string, language: Language) {
  const isTable = 'table' in chart;
  const words = await loadMessages(language);
  const wording = new Wording(language, words, isTable ? chart.table.vocabulary : chart.dataset.vocabulary);
  const {composition, draw} = composeChart(chart, {view});
  const hitAreas = (draw?.({width: 900, height: 2000, wording}) ?? []).flatMap((options) => drawPlot(options).hitAreas);
  return {composition, wording, hitAreas};
}

type Shown = Awaited<ReturnType<typeof shownBy>>;

/** With what must begin what is said of each row: whose, when, and how much with its unit. */
function expectedWords({composition, wording}: Shown): string[] {
  const {messages, language} = wording;
  const said = (subject: string, value: string) => messages.described(subject, value);
  if (composition.kind === 'table') {
    return composition.rows.map((row) => {
      const [first = '', second = ''] = composition.view.columns.map(({cell}) => cell(row, wording));
      return said(first, second);
    });
  }
  return composition.rows.map((row) => {
    const {place, item, value} = row;
    if (isCrossing(row)) return messages.crossing(String(value), [wording.place(place)], wording.item(item ?? ''));
    const subject = [wording.place(place), ...(item === null ? [] : [wording.item(item)]), wording.periodOf(row)];
    return `${said(messages.phrases(subject), wording.value(row))}${language === 'en' ? '.' : '。'}`;
  });
}

/** The least and the largest values of each unit among what is drawn on an axis, each as all rows that have it. */
function extremes({hitAreas, wording, composition}: Shown): Row[][] {
  if (composition.kind === 'table') return [];
  const onAxes = (hitAreas as readonly HitArea[])
    .filter(({form}) => !['fact', 'crossing'].includes(form))
    .flatMap(({rows}) => rows as Row[]);
  const units = group(
    onAxes.filter(({value}) => value !== null),
    (row) => wording.baseOf(row).base,
  );
  return [...units.values()]
    .filter((rows) => rows.length > 1)
    .flatMap((rows) => {
      const sizes = rows.map((row) => wording.baseValue(row));
      return [Math.min(...sizes), Math.max(...sizes)].map((size) => rows.filter((row) => wording.baseValue(row) === size));
    });
}

const isInViewport = ({left, top, right, bottom}: DOMRect): boolean =>
  left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;

/** What kinds of plots are called in English. */
const kinds: Readonly<Record<string, string>> = {
  line: 'Line chart',
  column: 'Column chart',
  bar: 'Bar chart',
  part: 'parts of a whole',
  fact: 'in large type',
  event: 'Time line',
  rank: 'ranking',
  site: 'Sketch map',
};

/** The kinds of what is drawn, and the first and last year of lines and columns: what a description must have besides the range. */
function kindsAndYears({hitAreas, composition}: Shown): string[] {
  const drawn = hitAreas.filter(({form}) => form !== 'crossing');
  const overTime = composition.kind === 'dataset' ? drawn.filter(({form}) => form === 'line' || form === 'column') : [];
  const years = overTime.flatMap(({rows}) => (rows as Row[]).flatMap(({period}) => period.match(/\d{4}/g) ?? [])).sort();
  return [...new Set(drawn.map(({form}) => kinds[form] ?? form)), ...years.slice(0, 1), ...years.slice(-1)];
}

/** Walks a whole chart by a key; what is said at each value, and what is wrong with a tip. */
async function walk(element: ChartElement, key: string, tip: HTMLElement): Promise<{said: string[]; wrong: string[]}> {
  const [said, wrong]: [string[], string[]] = [[], []];
  for (let last: Element | null = null; ;) {
    press(element, key);
    const value = element.shadowRoot?.activeElement ?? null;
    if (value === last || !value?.matches('.value')) return {said, wrong};
    last = value;
    said.push(value.textContent?.trim() ?? '');
    await turn();
    const subject = tip.textContent?.trim() ?? '';
    if (!tip.matches(':popover-open') || subject === '') wrong.push(`no tip: ${said.at(-1)}`);
    if (!isInViewport(tip.getBoundingClientRect())) wrong.push(`outside of the viewport: ${said.at(-1)}`);
  }
}

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly roledescription?: string;
  readonly focused?: boolean;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

export function checkInteraction(find: () => ChartElement, chart: Chart | TableChart, view: string, language: Language): void {
  it('is one stop for the Tab key, named by its kind and described by its title, its axes and its range', async () => {
    const element = find();
    const shown = await shownBy(chart, view, language);
    const stop = inside(element, '[role=listbox]');
    expect([...(element.shadowRoot?.querySelectorAll('.plot [tabindex="0"]') ?? [])]).to.deep.equal([stop]);
    const described = inside(element, `#${stop.getAttribute('aria-describedby')}`).textContent ?? '';
    expect(described.startsWith(inside(element, '.title').textContent?.trim() ?? '?')).to.equal(true);
    const description = `${stop.getAttribute('aria-label')} ${described}`;
    const isTold = (row: Row) => description.includes(shown.wording.value(row)) && description.includes(shown.wording.periodOf(row));
    const missing = extremes(shown).filter((rows) => !rows.some(isTold));
    expect(
      missing.map(([row]) => row && shown.wording.value(row)),
      description,
    ).to.deep.equal([]);
    const wanted = kindsAndYears(shown).filter((words) => language === 'en' || /^\d+$/.test(words));
    expect(wanted.filter((words) => !description.includes(words))).to.deep.equal([]);
    expect(description)
      .to.include(shown.wording.messages.keys)
      .and.not.match(/NaN|undefined|Infinity|null/);
    for (const svg of plots(element)) expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('lets every row of its table be reached by keys, says it with its number and unit, and shows it in a tip in the viewport', async () => {
    const element = find();
    const expected = expectedWords(await shownBy(chart, view, language));
    await startInteraction(element);
    element.scrollIntoView();
    const {said, wrong} = await walk(element, 'ArrowRight', inside(element, '.tip'));
    press(element, 'Escape');
    expect(said.length).to.equal(expected.length);
    const left = [...said];
    const unsaid = expected.filter((words) => {
      const at = left.findIndex((one) => one.startsWith(words));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(unsaid).to.deep.equal([]);
    expect(wrong).to.deep.equal([]);
  });

  it('shows the tip of what is pointed at, also where that is at the edge', async () => {
    const element = find();
    const tip = await openTip(element);
    await turn();
    expect(tip.textContent?.trim()).not.to.equal('');
    expect(isInViewport(tip.getBoundingClientRect())).to.equal(true);
    expect(element.shadowRoot?.querySelectorAll('.ring.pointed').length).to.equal(1);
  });

  if (language === 'zh-Hant') {
    it('is told once to the ear, and each value when it has the focus', async () => {
      const element = find();
      press(element, 'Home');
      const nodes = nodesOf((await a11ySnapshot({})) as unknown as Node);
      press(element, 'Escape');
      const title = inside(element, '.title').textContent?.trim() ?? '';
      const roles = nodes.filter(({name = ''}) => name === title).map(({role}) => role);
      expect(roles).to.deep.equal(['heading']);
      const [focused, ...others] = nodes.filter((node) => node.focused);
      expect(focused?.role).to.equal('option');
      expect(others).to.deep.equal([]);
    });
  }
}
