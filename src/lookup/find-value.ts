import {adoptStyles, html} from 'lit';
import type {Language, Row, Unit, Vocabulary} from '../model/dataset.js';
import type {Messages} from '../text/locales/messages.js';
import {languageOf} from '../model/language.js';
import {loadFrameWords} from '../text/locales/index.js';
import {Wording} from '../text/wording.js';
import {findRow} from './find-row.js';
import type {LookupResult} from './lookup-element.js';
import {LookupError} from './lookup-error.js';
import {measureRows} from './measure-rows.js';
import {withTooltip} from './tooltip.js';
import type {SzhkValue} from './value.js';
import {valueStyles} from './value-styles.js';

/** The number that the host is asked for, written; or a mark that something is wrong, after what the page has in its place. */
export async function findValue(host: SzhkValue, languageTag: string): Promise<LookupResult> {
  const language = languageOf(languageTag);
  const words = await loadFrameWords(language);
  if (host.shadowRoot) adoptStyles(host.shadowRoot, [valueStyles]);
  const lang = language === 'en' ? language : languageTag;
  try {
    const {text, about} = await writtenValue(host, language, words);
    return {content: () => withTooltip(text, 'value', about, lang)};
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const message = error.inWords(language, words.list(error.choices(language)));
    return {content: () => html`<slot></slot>${withTooltip('?', 'error', [message], lang)}`, error};
  }
}

async function writtenValue(host: SzhkValue, language: Language, words: Messages) {
  const {rows, vocabulary} = await measureRows(asked(host.measure));
  const {place, item, period, source, bare} = host;
  const row = findRow(rows, {place: asked(place), item: asked(item), period: asked(period), source: asked(source)}, vocabulary);
  const wording = new Wording(language, words, vocabulary);
  const number = bare ? new Wording(language, words, withoutUnits(vocabulary)) : wording;
  return {text: number.value(row, wantedDigits(host)), about: inlineLabelLines(row, wording)};
}

const asked = (attribute: string | number | null | undefined): string => String(attribute ?? '').trim();

/** As many as can be written; all where the attribute is no number of digits. */
const wantedDigits = ({digits}: SzhkValue): number | undefined => (digits && digits >= 1 ? Math.min(digits, 15) : undefined);

/** What the number is of, how exact it is, where it stands, and what is to be known about it, a line each. */
function inlineLabelLines(row: Row, wording: Wording): string[] {
  const {messages, language} = wording;
  const {columns, qualifiers} = messages;
  const subject = [wording.place(row.place), ...(row.item === null ? [] : [wording.item(row.item)]), wording.measure(row.measure)];
  const stated = [wording.source(row.source), ...(row.section === null ? [] : [wording.section(row.section)])];
  return [
    messages.phrases([...subject, wording.periodOf(row)]),
    messages.described(columns.qualifier, qualifiers[row.qualifier]),
    messages.described(columns.source, messages.phrases(stated)),
    ...(row.note ? [row.note[language]] : []),
  ];
}

/** The vocabulary with units that write a number alone, with the word for its scale: `30.04 million`. */
function withoutUnits(vocabulary: Vocabulary): Vocabulary {
  const alone = {one: '{n}', pattern: {en: '{n}', 'zh-Hans': '{n}', 'zh-Hant': '{n}'}};
  const units = Object.entries(vocabulary.units).map(([id, unit]): [string, Unit] => [id, {...unit, ...alone}]);
  return {...vocabulary, units: Object.fromEntries(units)};
}
