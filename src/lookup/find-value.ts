import {html} from 'lit';
import {aboutValue, numberLabel} from '../compose/row-label.js';
import {adoptStyles} from '../element/shared/adopt-styles.js';
import {type Language, languageOf} from '../model/language.js';
import {LookupError} from '../model/lookup-error.js';
import {shownTag} from '../model/shown-tag.js';
import type {Unit, Vocabulary} from '../model/vocabulary.js';
import {lookupErrorMessage} from '../text/error-message.js';
import {loadMessages} from '../text/locales/index.js';
import type {Messages} from '../text/locales/message-types.js';
import {Wording} from '../text/wording.js';
import {findRow} from './find-row.js';
import type {LookupResult} from './lookup-element.js';
import {measureRows} from './measure-rows.js';
import {valueStyles} from './value-styles.js';
import {withTooltip} from './value-tooltip.js';

/** The element that requests a number, by its attributes. */
export interface ValueHost extends HTMLElement {
  readonly measure?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly item?: string | null | undefined;
  readonly period?: string | number | null | undefined;
  readonly source?: string | null | undefined;
  readonly digits?: number | null | undefined;
  readonly bare?: boolean | undefined;
}

/** The requested number, formatted; or an error mark, after the page's own content. */
export async function findValue(host: ValueHost, languageTag: string): Promise<LookupResult> {
  const language = languageOf(languageTag);
  const messages = await loadMessages(language);
  if (host.shadowRoot) adoptStyles(host.shadowRoot, valueStyles);
  const lang = shownTag(language, languageTag);
  try {
    const {text, about} = await writtenValue(host, language, messages);
    return {content: () => withTooltip(text, 'value', about, lang)};
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const {lookup} = await messages.loadLookup();
    const message = lookupErrorMessage(error, lookup, messages.list(error.choices(language)));
    return {content: () => html`<slot></slot>${withTooltip('?', 'error', [message], lang)}`, error};
  }
}

async function writtenValue(host: ValueHost, language: Language, messages: Messages) {
  const {rows, vocabulary} = await measureRows(asked(host.measure));
  const {place, item, period, source, bare} = host;
  const row = findRow(rows, {place: asked(place), item: asked(item), period: asked(period), source: asked(source)}, vocabulary);
  const wording = new Wording(language, messages, vocabulary);
  const number = bare ? new Wording(language, messages, withoutUnits(vocabulary)) : wording;
  return {text: number.value(row, wantedDigits(host)), about: aboutValue(numberLabel(row, null, wording), messages)};
}

const asked = (attribute: string | number | null | undefined): string => String(attribute ?? '').trim();

/** Capped at what can be formatted; all if the attribute is no valid count. */
const wantedDigits = ({digits}: ValueHost): number | undefined => (digits && digits >= 1 ? Math.min(digits, 15) : undefined);

/** The vocabulary with units that format only the number and its scale word: `30.04 million`. */
function withoutUnits(vocabulary: Vocabulary): Vocabulary {
  const alone = {one: '{n}', pattern: {en: '{n}', 'zh-Hans': '{n}', 'zh-Hant': '{n}'}};
  const units = Object.entries(vocabulary.units).map(([id, unit]): [string, Unit] => [id, {...unit, ...alone}]);
  return {...vocabulary, units: Object.fromEntries(units)};
}
