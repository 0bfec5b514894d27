import type {Language} from '../../model/dataset.js';
import type {Messages} from './messages.js';

const languages: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/index.js')).en,
  'zh-Hans': async () => (await import('./zh-hans/index.js')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant/index.js')).zhHant,
};

/** Fetches the frame's words in one language; a page in one language never fetches the others. */
export const loadFrameWords = (language: Language): Promise<Messages> => languages[language]();
