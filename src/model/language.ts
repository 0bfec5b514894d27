import {type Language, languages} from './ids.js';

export {type Language, languages} from './ids.js';

/** One text in every language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** The package's language for a BCP 47 tag: `zh-HK` maps to `zh-Hant`, `zh-CN` to `zh-Hans`, anything unknown to English. */
export function languageOf(tag: string): Language {
  const [asked, script] = languageAndScript(tag);
  const spoken = languages.filter((language) => languageAndScript(language)[0] === asked);
  return spoken.find((language) => languageAndScript(language)[1] === script) ?? spoken[0] ?? 'en';
}

/** Language and script of a tag; Cantonese counts as Chinese. Empty if it is not a language tag. */
function languageAndScript(tag: string): [language?: string, script?: string] {
  try {
    const {language, script = ''} = localeOf(tag).maximize();
    return [language === 'yue' ? 'zh' : language, script];
  } catch {
    return [];
  }
}

/** The locale of a tag, also of one of an older form: `zh_HK`, `zh-CHT`, `zh-cmn-Hans`, `zh-yue`. */
export function localeOf(tag: string): Intl.Locale {
  const hyphens = tag.trim().replaceAll('_', '-');
  return new Intl.Locale(hyphens.replace(/^zh-CH(?=[ST]\b)/i, 'zh-Han').replace(/^zh-(?=(cmn|yue)\b)/i, ''));
}

/** Whether a language is written in Chinese characters, whose glyphs differ by region. */
export const isHan = (language: Language): boolean => languageAndScript(language)[1]?.startsWith('Han') ?? false;
