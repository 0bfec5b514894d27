import {type Language, languages} from './ids.js';

export {type Language, languages} from './ids.js';

/** One text in every language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** The package's language for a BCP 47 tag: `zh-HK` is read in `zh-Hant`, `zh-CN` in `zh-Hans`, anything unknown in English. */
export function languageOf(tag: string): Language {
  const asked = localeOf(tag);
  const spoken = languages.filter((language) => localeOf(language)?.language === asked?.language);
  return spoken.find((language) => localeOf(language)?.script === asked?.script) ?? spoken[0] ?? 'en';
}

/** Language and script of a tag; Cantonese is read as Chinese. Undefined for what is not a language tag. */
function localeOf(tag: string): {language: string; script: string | undefined} | undefined {
  try {
    const {language, script} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return {language: language === 'yue' ? 'zh' : language, script};
  } catch {
    return undefined;
  }
}

/** Whether a language is written in Chinese characters, whose glyphs differ by region. */
export const isHan = (language: Language): boolean => localeOf(language)?.script?.startsWith('Han') ?? false;

/** The tag under which a text is shown: of Chinese the page's own, which chooses the glyphs (`zh-HK` is not `zh-TW`), else the package's. */
export const shownTag = (language: Language, tag: string): string => (isHan(language) ? tag : language);
