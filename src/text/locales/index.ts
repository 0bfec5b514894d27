// The languages of the package, one per line. A page in one language never fetches another's text.
import type {Language} from '../../model/language.js';
import type {Messages} from './message-types.js';

interface Locale {
  /** The message if an element's code cannot be fetched, so no other text is loaded yet. */
  readonly unavailable: string;
  /** The button that loads it again, and what it says while it does. */
  readonly tryAgain: string;
  readonly trying: string;
  readonly load: () => Promise<{readonly messages: Messages}>;
}

export const locales: Readonly<Record<Language, Locale>> = {
  en: {unavailable: 'The chart could not be loaded.', tryAgain: 'Try again', trying: 'Loading …', load: () => import('./en/index.js')},
  'zh-Hans': {unavailable: '图表无法加载。', tryAgain: '重试', trying: '正在加载……', load: () => import('./zh-hans/index.js')},
  'zh-Hant': {unavailable: '圖表無法載入。', tryAgain: '重試', trying: '正在載入……', load: () => import('./zh-hant/index.js')},
};

/** Fetches the text of one language, except that of the menu and of failed lookups, which `loadMenu` and `loadLookup` fetch. */
export const loadMessages = async (language: Language): Promise<Messages> => (await locales[language].load()).messages;
