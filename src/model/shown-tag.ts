import {isHan, type Language, localeOf} from './language.js';

/** The `lang` of shown text: for Chinese the page's tag in its canonical form, which selects glyphs (`zh-HK` is not `zh-TW`); otherwise the package's. */
export const shownTag = (language: Language, tag: string): string => (isHan(language) ? String(localeOf(tag)) : language);
