import type {Language} from './dataset.js';

/** The package's language for a BCP 47 tag: `zh-HK` is read in `zh-Hant`, `zh-CN` in `zh-Hans`, anything unknown in English. */
export function languageOf(tag: string): Language {
  try {
    const {language, script} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language !== 'zh' && language !== 'yue') return 'en';
    return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  } catch {
    return 'en'; // not a language tag at all
  }
}
