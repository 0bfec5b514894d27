import type {Language} from '../src/index.js';

export interface ReadingWords {
  readonly keys: string;
  readonly keysAbout: string;
  /** What each key does; the keys are the same in every language. */
  readonly does: readonly (readonly [keys: string, what: string])[];
  readonly ear: string;
  readonly earAbout: string;
  readonly linked: string;
  readonly linkedAbout: string;
  readonly highlight: string;
  readonly choices: Readonly<Record<'shenzhen' | 'hong-kong' | '2013' | '2022', string>>;
  readonly selected: string;
  readonly nothing: string;
  readonly code: string;
}

export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  en: {
    keys: 'By keys',
    keysAbout: 'A chart is one stop for the Tab key. Within it keys go from value to value, and each has a tip and a name.',
    does: [
      ['← →', 'the value before and after, in reading order'],
      ['↑ ↓', 'the series before and after, at the same time'],
      ['Home, End', 'the first and the last value of a series'],
      ['Page Up, Page Down', 'the first value of the series before and after'],
      ['Enter', 'selects the value, or selects it no longer'],
      ['Escape', 'back to the chart'],
      ['P', 'plays the series, while tones are on'],
    ],
    ear: 'By ear',
    earAbout: 'The menu of a chart, at its lower right, turns tones on: the higher the value, the higher the tone. Telephones play none.',
    linked: 'Two charts and a page',
    linkedAbout:
      'Charts with the same link highlight the same place and year: point at a value, or walk by keys. The page hears what is selected and can highlight, too.',
    highlight: 'Highlighted by the page:',
    choices: {shenzhen: 'Shenzhen', 'hong-kong': 'Hong Kong', 2013: '2013', 2022: '2022'},
    selected: 'Selected: ',
    nothing: 'nothing; press a value, or Enter on it',
    code: 'The lines of this page',
  },
  'zh-Hans': {
    keys: '用键盘阅读',
    keysAbout: '每张图表只占一个Tab键停留点。进入后用按键逐个查看数值，每个数值都有提示和名称。',
    does: [
      ['← →', '按阅读顺序的前一个、后一个数值'],
      ['↑ ↓', '同一时间的上一个、下一个系列'],
      ['Home、End', '系列的首个、末个数值'],
      ['Page Up、Page Down', '上一个、下一个系列的首个数值'],
      ['Enter', '选定数值，或取消选定'],
      ['Esc', '回到图表'],
      ['P', '声音开启时播放整个系列'],
    ],
    ear: '用耳朵听',
    earAbout: '图表右下角的菜单可开启声音：数值越大，音越高。手机上不播放。',
    linked: '两张图表与页面',
    linkedAbout: 'link相同的图表会同时突出同一地区和年份：请指向一个数值，或用按键移动。页面能得知选定的数值，也能自行突出。',
    highlight: '由页面突出：',
    choices: {shenzhen: '深圳', 'hong-kong': '香港', 2013: '2013年', 2022: '2022年'},
    selected: '选定：',
    nothing: '无；请点按一个数值，或在数值上按Enter',
    code: '本页的代码',
  },
  'zh-Hant': {
    keys: '用鍵盤閱讀',
    keysAbout: '每張圖表只佔一個Tab鍵停留點。進入後用按鍵逐個查看數值，每個數值都有提示和名稱。',
    does: [
      ['← →', '按閱讀順序的前一個、後一個數值'],
      ['↑ ↓', '同一時間的上一個、下一個系列'],
      ['Home、End', '系列的首個、末個數值'],
      ['Page Up、Page Down', '上一個、下一個系列的首個數值'],
      ['Enter', '選定數值，或取消選定'],
      ['Esc', '回到圖表'],
      ['P', '聲音開啟時播放整個系列'],
    ],
    ear: '用耳朵聽',
    earAbout: '圖表右下角的選單可開啟聲音：數值越大，音越高。手機上不播放。',
    linked: '兩張圖表與頁面',
    linkedAbout: 'link相同的圖表會同時突出同一地區和年份：請指向一個數值，或用按鍵移動。頁面能得知選定的數值，也能自行突出。',
    highlight: '由頁面突出：',
    choices: {shenzhen: '深圳', 'hong-kong': '香港', 2013: '2013年', 2022: '2022年'},
    selected: '選定：',
    nothing: '無；請點按一個數值，或在數值上按Enter',
    code: '本頁的程式碼',
  },
};
