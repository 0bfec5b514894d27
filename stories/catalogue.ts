import {group} from 'd3-array';
import catalogue from 'virtual:catalogue';
import type {Language} from '../src/index.js';

type Words = Readonly<Record<Language, string>>;

/** A figure or table of the report, or a view drawn besides, which has no number. */
export interface Entry {
  readonly number: string | null;
  readonly element: string;
  readonly view: string | null;
  readonly section: string;
  readonly subject: Words;
  readonly caption: Words | null;
}

export const {version, entries} = catalogue;

/** By chapter, in the order of the report; what is drawn besides comes last in its chapter. */
export const chapters: readonly (readonly [chapter: string, entries: readonly Entry[]])[] = [
  ...group(entries, ({section}) => section.charAt(0)),
];

const chapterTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    1: 'Two economies compared',
    2: 'Reasons for integration, and obstacles',
    3: 'Manufacturing',
    4: 'Finance',
    5: 'Trade',
    6: 'Innovation',
    7: 'Talent',
  },
  'zh-Hans': {1: '两地经济对比', 2: '融合的缘由与障碍', 3: '制造业', 4: '金融业', 5: '贸易', 6: '科技创新', 7: '人才'},
  'zh-Hant': {1: '兩地經濟對比', 2: '融合的緣由與障礙', 3: '製造業', 4: '金融業', 5: '貿易', 6: '科技創新', 7: '人才'},
};

/** `3 Manufacturing`. */
export const chapterTitle = (chapter: string, language: Language): string => `${chapter} ${chapterTitles[language][chapter] ?? ''}`;

/** `Figure 1.1`, `图1.1`; the section where the report has no such figure. */
export function numberOf({number, section}: Entry, language: Language): string {
  if (number === null) return {en: `Section ${section}`, 'zh-Hans': `${section}节`, 'zh-Hant': `${section}節`}[language];
  if (language === 'en') return number.replace('图', 'Figure ').replace('表', 'Table ');
  return language === 'zh-Hans' ? number : number.replace('图', '圖');
}

/** Whether its element is there; some are still being written. */
export const isDrawn = ({element}: Entry): boolean => customElements.get(element) !== undefined;

/** An element as it is written in a page; an attribute that is empty is left out. */
export function markup(tag: string, attributes: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(attributes).filter(([, value]) => value);
  return `<${[tag, ...set.map(([name, value]) => `${name}="${value}"`)].join(' ')}></${tag}>`;
}
