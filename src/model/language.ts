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
    const {language, script = ''} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return [language === 'yue' ? 'zh' : language, script];
  } catch {
    return [];
  }
}

/** Whether a language is written in Chinese characters, whose glyphs differ by region. */
export const isHan = (language: Language): boolean => languageAndScript(language)[1]?.startsWith('Han') ?? false;

/** The `lang` of shown text: for Chinese the page's tag, which selects glyphs (`zh-HK` is not `zh-TW`); otherwise the package's. */
export const shownTag = (language: Language, tag: string): string => (isHan(language) ? tag : language);
