import type {PlotOptions} from '@observablehq/plot';
import {drawPlot} from '../../src/marks/plot.js';
import type {DrawContext} from '../../src/marks/view.js';
import type {Language, LocalizedText} from '../../src/model/language.js';
import type {Row} from '../../src/model/row.js';
import type {Measure, Unit, Vocabulary} from '../../src/model/vocabulary.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {Wording} from '../../src/text/wording.js';
import {boxesIn, type TextBox} from '../fixture.js';

const inAll = (text: string): LocalizedText => ({en: text, 'zh-Hans': text, 'zh-Hant': text});
const named = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, inAll(id)]));
const measure = (name: string, rest: Partial<Measure> = {}): Measure => ({...inAll(name), kind: 'level', ...rest});
const unit = (base: string, pattern?: string): Unit => ({...inAll(base), base, factor: 1, ...(pattern ? {pattern: inAll(pattern)} : {})});

const vocabulary: Vocabulary = {
  places: {shenzhen: inAll('Shenzhen'), 'hong-kong': inAll('Hong Kong'), elsewhere: inAll('Elsewhere')},
  items: named('alpha', 'beta', 'gamma'),
  measures: {
    ships: measure('Ships'),
    'ships-newly-counted': measure('Ships, newly counted', {of: 'ships'}),
    part: measure('Part', {kind: 'share'}),
    'ships-passes': measure('Passes', {kind: 'year'}),
  },
  units: {
    ship: unit('ship', '{n} ship'),
    percent: unit('percent', '{n}%'),
    'one-third': unit('one-third', '{n}/3'),
    year: unit('year'),
  },
  sources: {
    report: inAll('The report'),
    daily: inAll('Bureau (Daily)'),
    times: inAll('Bureau (Times)'),
    yearbook: inAll('Office'),
  },
};

/** What a chart of ships can say. */
export const wordingOf = async (language: Language = 'en'): Promise<Wording> =>
  new Wording(language, await loadMessages(language), vocabulary);

/** A row that the report states: 10 ships in Shenzhen in 2020, but for what is given. */
export const rowOf = (given: Partial<Row> = {}): Row => ({
  period: '2020',
  place: 'shenzhen',
  item: null,
  measure: 'ships',
  value: 10,
  unit: 'ship',
  qualifier: 'exact',
  source: 'report',
  section: '1',
  stated: '10',
  ...given,
});

export const contextOf = (wording: Wording, context: Partial<DrawContext> = {}): DrawContext => ({
  width: 640,
  height: 400,
  settings: {},
  wording,
  ...context,
});

/** What is drawn, under one another on the page, and where its texts are. */
export function sketched(...options: readonly PlotOptions[]): {svgs: SVGSVGElement[]; boxes: TextBox[]; words: string[]} {
  const svgs = options.map((one) => drawPlot(one).svg);
  document.body.append(...svgs);
  const boxes = boxesIn(svgs);
  return {svgs, boxes, words: boxes.map(({text}) => text)};
}

/** Texts from top to bottom, and from left to right where they are level. */
export const inReadingOrder = (boxes: readonly TextBox[]): string[] =>
  [...boxes].sort((a, b) => (Math.abs(a.top - b.top) > 3 ? a.top - b.top : a.left - b.left)).map(({text}) => text);
