import type {Language} from '../dataset.js';
import type {FrameWords} from './frame-words.js';

const languages: Readonly<Record<Language, () => Promise<FrameWords>>> = {
  en: async () => (await import('./en.js')).en,
  'zh-Hans': async () => (await import('./zh-hans.js')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.js')).zhHant,
};

/** Fetches the frame's words in one language; a page in one language never fetches the others. */
export const loadFrameWords = (language: Language): Promise<FrameWords> => languages[language]();
