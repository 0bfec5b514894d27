import type {Language} from '../src/index.js';

export interface EmbedWords {
  readonly figure: string;
  readonly drawnBy: string;
  readonly language: string;
  readonly inherited: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'' | 'light' | 'dark', string>>;
  readonly width: string;
  readonly wide: string;
  readonly widthHint: string;
  readonly preview: string;
  readonly notDrawn: string;
  readonly byElement: string;
  readonly byNumber: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  en: {
    figure: 'Figure',
    drawnBy: 'Element and view: ',
    language: 'Language',
    inherited: 'that of the page',
    theme: 'Theme',
    themes: {'': 'the reader’s setting', light: 'light', dark: 'dark'},
    width: 'Width of the preview',
    wide: 'as wide as there is room',
    widthHint: 'A chart is as wide as the column it stands in; the lines to copy name no width.',
    preview: 'Preview',
    notDrawn: 'This figure is still being drawn; its lines will work once it is.',
    byElement: 'Lines to copy',
    byNumber: 'The same by the number in the report',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy. The lines are selected: press Ctrl+C (⌘C on a Mac).',
  },
  'zh-Hans': {
    figure: '图表',
    drawnBy: '元素与视图：',
    language: '语言',
    inherited: '随网页',
    theme: '主题',
    themes: {'': '随读者设置', light: '浅色', dark: '深色'},
    width: '预览宽度',
    wide: '占满可用宽度',
    widthHint: '图表与所在栏同宽，代码中不写宽度。',
    preview: '预览',
    notDrawn: '此图尚在绘制，完成后代码即可使用。',
    byElement: '可复制的代码',
    byNumber: '按报告编号引用',
    copy: '复制',
    copied: '已复制。',
    notCopied: '浏览器不允许本页复制。代码已选中，请按Ctrl+C（Mac上按⌘C）。',
  },
  'zh-Hant': {
    figure: '圖表',
    drawnBy: '元素與視圖：',
    language: '語言',
    inherited: '隨網頁',
    theme: '主題',
    themes: {'': '隨讀者設定', light: '淺色', dark: '深色'},
    width: '預覽闊度',
    wide: '佔滿可用闊度',
    widthHint: '圖表與所在欄同闊，程式碼中不寫闊度。',
    preview: '預覽',
    notDrawn: '此圖尚在繪製，完成後程式碼即可使用。',
    byElement: '可複製的程式碼',
    byNumber: '按報告編號引用',
    copy: '複製',
    copied: '已複製。',
    notCopied: '瀏覽器不容許本頁複製。程式碼已選取，請按Ctrl+C（Mac上按⌘C）。',
  },
};
